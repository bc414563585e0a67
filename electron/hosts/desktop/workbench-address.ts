/** A scheme of the program's own: no server, no port, and nothing outside can be asked for under it. */
export const workbenchScheme = 'throughline';

/** Where the workbench lives inside the desktop program. */
export const workbenchAddress = `${workbenchScheme}://workbench/`;

export const isWorkbench = (address: string): boolean => address.startsWith(workbenchAddress);
