import { useWords } from '../../store/react.tsx';
import { hrefToList } from './params.ts';

/** The menu entry for the lists of claims without a country. */
export const ListsEntry = () => (
  <a href={hrefToList('organization')}>
    <span>{useWords().panel.also}</span>
  </a>
);
