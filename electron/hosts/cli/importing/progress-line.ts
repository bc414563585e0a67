import type { CallOptions } from '#shared/rpc/channel.ts';

/** Shows on a terminal how far a call is, in one line that goes away again. Programs that read along see nothing. */
export async function withProgressLine<Value>(
  call: (onProgress: NonNullable<CallOptions['onProgress']>) => Promise<Value>,
): Promise<Value> {
  const isWatched = process.stderr.isTTY;
  const show = (text: string): void => {
    if (isWatched) {
      process.stderr.write(`\r\u001b[2K${text}`);
    }
  };
  try {
    return await call(({ done, total, about }) => {
      show(about === '' ? '' : `${done} of ${total}: ${about}`.slice(0, process.stderr.columns - 1));
    });
  } finally {
    show('');
  }
}
