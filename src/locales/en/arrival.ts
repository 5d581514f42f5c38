/** English words for a link or a page that arrived damaged. */
export const words = {
  unknown: 'This link names a place the atlas does not know: ',
  close: 'Close',
  reload: 'Reload the page',
  /** Notes in the page itself, before anything runs. */
  notes: {
    old: 'This browser is too old for the interactive atlas. The map and the article are complete: choose a country to go to its sentence.',
    failed:
      'The interactive atlas couldn’t start. The map and the article are complete: choose a country to go to its sentence.',
    cut: 'This page is incomplete: part of the map or the article is missing.',
    style: 'This page looks plain because its style didn’t load.',
  },
};
