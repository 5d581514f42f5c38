/** The namespaces of a presentation. */
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces that the root of each part declares. */
export const ROOT = { 'xmlns:a': A, 'xmlns:r': R, 'xmlns:p': P } as const;
