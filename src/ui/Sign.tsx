import './sign.css';

/** A sign in the color of its text, drawn in lines on 20 by 20. */
export const Sign = ({ path, size = 16, name = '' }: { path: string; size?: number; name?: string }) => (
  <svg
    viewBox="0 0 20 20"
    width={size}
    height={size}
    aria-hidden="true"
    className="sign"
    data-sign={name || undefined}
  >
    <path d={path} />
  </svg>
);
