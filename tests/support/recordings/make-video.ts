import type { Page } from 'playwright-core';

/** Has the browser itself record a little video of a counting canvas with a tone; takes as long as it lasts. */
export async function makeVideo(
  page: Page,
  mediaType: 'video/webm;codecs=vp8,opus' | 'video/mp4;codecs=vp9,opus',
  milliseconds: number,
): Promise<Uint8Array> {
  const text = await page.evaluate(
    async ({ type, length }) => {
      const canvas = document.createElement('canvas');
      canvas.width = 160;
      canvas.height = 90;
      const pen = canvas.getContext('2d');
      let count = 0;
      const drawing = setInterval(() => {
        if (pen !== null) {
          pen.fillStyle = `hsl(${(count * 20) % 360} 60% 50%)`;
          pen.fillRect(0, 0, 160, 90);
        }
        count += 1;
      }, 100);
      const sound = new AudioContext();
      const tone = sound.createOscillator();
      const sink = sound.createMediaStreamDestination();
      tone.connect(sink);
      tone.start();
      const stream = new MediaStream([...canvas.captureStream(10).getTracks(), ...sink.stream.getTracks()]);
      const recorder = new MediaRecorder(stream, { mimeType: type });
      const pieces: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => {
        pieces.push(data);
      });
      const ended = new Promise((resolve) => {
        recorder.addEventListener('stop', resolve);
      });
      recorder.start();
      await new Promise((resolve) => {
        setTimeout(resolve, length);
      });
      recorder.stop();
      await ended;
      clearInterval(drawing);
      await sound.close();
      const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    },
    { type: mediaType, length: milliseconds },
  );
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
