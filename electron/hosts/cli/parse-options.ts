import { InvalidArgumentError } from 'commander';

/** A whole number above zero, or wrong usage. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError('It takes a whole number above zero.');
  }
  return count;
}

/** A port: 0 for any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('It takes a port number.');
  }
  return port;
}
