/** The number itself, or the bound that it lies beyond. */
export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
