import fc from 'fast-check';

/** Any value of each key that the reader's own numbers add to a view. */
export const arbitraries = () => ({
  year: fc.option(fc.constantFrom('2019', '2019-Q1', '2019-08', '2010-2015')),
});
