import { InvalidArgumentError } from 'commander';

/** A whole number above zero, or wrong usage. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError('It takes a whole number above zero.');
  }
  return count;
}

/** The moment at which a day begins, in UTC. */
export function parseDay(text: string): string {
  const moment = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00.000Z`) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('It takes a day such as 2026-03-14.');
  }
  return moment.toISOString();
}

/** A port: 0 for any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('It takes a port number.');
  }
  return port;
}
