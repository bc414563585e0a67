/** The command line as it is handed out, built before the tests run. */
export const cli = 'dist/node/cli.js';
