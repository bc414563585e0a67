/** A sound as the bytes of a WAV file: a tone of so many milliseconds that rises a little each second, at 8,000 samples a second. */
export function makeWave(milliseconds: number, tone = 220): Uint8Array {
  const rate = 8000;
  const samples = Math.round((milliseconds * rate) / 1000);
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  const letters = (at: number, text: string): void => {
    bytes.set(new TextEncoder().encode(text), at);
  };
  letters(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  letters(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  letters(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let index = 0; index < samples; index += 1) {
    const frequency = tone + 20 * Math.floor(index / rate);
    view.setInt16(44 + index * 2, Math.sin((2 * Math.PI * frequency * index) / rate) * 8000, true);
  }
  return bytes;
}
