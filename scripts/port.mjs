/**
 * @param {string} text
 * @returns {number}
 */
export function portOf(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`"${text}" is not a port. A port is a number from 0 to 65535.`);
}
