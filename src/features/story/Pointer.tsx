import { useEffect, useRef } from 'react';

/** A ring around the pointer that is seen from afar. It is moved outside of React, once a frame. */
export function Pointer() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const move = ({ clientX, clientY }: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        ring.current?.style.setProperty('transform', `translate(${clientX}px, ${clientY}px)`);
        ring.current?.setAttribute('data-shown', '');
      });
    };
    window.addEventListener('pointermove', move, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
    };
  }, []);
  return <div className="talk-pointer" data-pointer="" ref={ring} aria-hidden="true" />;
}
