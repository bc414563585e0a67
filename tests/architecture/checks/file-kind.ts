export const isModule = (file: string): boolean => /\.(?:tsx?|m?js)$/.test(file);

export const isCode = (file: string): boolean => isModule(file) || file.endsWith('.css');
