import { useRef, type ReactNode } from 'react';
import { useFit } from '../../ui/useFit.ts';

/** Tests whether the whole text is visible, including the source line. */
const isIn = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight <= clientHeight;

interface Props {
  /** A step's or a place's id. */
  readonly id: string;
  /** The region that a country belongs to; '' for none. */
  readonly region: string;
  readonly title: ReactNode;
  /** Attributes for a title in another language than the page's. */
  readonly english?: { readonly lang?: 'en'; readonly dir?: 'ltr' };
  readonly isSpotlight?: boolean;
  readonly children: ReactNode;
}

/** The words of a talk: a title above the map, and a text beside it, as large as its column allows. */
export function Told({ id, region, title, english, isSpotlight, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, isIn, id);
  return (
    <>
      <header className="talk-title">
        {region && <p>{region}</p>}
        <h1 {...english}>{title}</h1>
      </header>
      <div className="talk-caption" data-spotlight={isSpotlight ? id : undefined} ref={box}>
        {children}
      </div>
    </>
  );
}
