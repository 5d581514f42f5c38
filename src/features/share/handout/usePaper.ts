import { useEffect, useRef, useState } from 'react';
import { paperSize, type PaperFormat } from './engine/paper.ts';

/** Pixels of a millimeter, as CSS has them. */
const MM = 96 / 25.4;

/**
 * The element for the pages: scaled to its place in the dialog; alone on the page while the browser prints. Printing
 * waits for their `images`.
 */
export function usePaper(sheet: PaperFormat, images: ReadonlySet<HTMLImageElement>) {
  const [host] = useState(() => document.createElement('div'));
  const box = useRef<HTMLDivElement>(null);
  const { paper, turn } = sheet;

  useEffect(() => {
    host.setAttribute('class', 'handout');
    host.setAttribute('data-paper', paper);
    host.setAttribute('data-turn', turn);
    const fit = () => {
      const room = box.current?.clientWidth ?? 0;
      host.style.setProperty('zoom', String(Math.min(1, room / (paperSize({ paper, turn }).width * MM))));
    };
    fit();
    const observer = new ResizeObserver(fit);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [host, paper, turn]);

  useEffect(() => {
    const root = document.documentElement;
    const home = box.current;
    const onto = () => {
      root.dataset['handout'] = '';
      document.body.append(host);
    };
    const back = () => {
      delete root.dataset['handout'];
      home?.append(host);
    };
    back();
    window.addEventListener('beforeprint', onto);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', onto);
      window.removeEventListener('afterprint', back);
      delete root.dataset['handout'];
      host.remove();
    };
  }, [host]);

  /** Prints once every drawing is ready to be. */
  const print = async () => {
    await Promise.all([...images].map((image) => image.decode().catch(() => undefined)));
    window.print();
  };
  return { host, box, print };
}
