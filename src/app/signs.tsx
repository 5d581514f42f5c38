import { Sign } from '../ui/Sign.tsx';

const DOTS = [4, 10, 16].map((x) => `M${x} 9.9v.2`).join('');

export const ArticleSign = () => <Sign path="M4 3.5h12v13H4zM7 7h6M7 10h6M7 13h4" size={18} />;
export const MenuSigns = () => (
  <>
    <Sign path={DOTS} size={18} name="more" />
    <Sign path="M3 5.5h14M3 10h14M3 14.5h14" size={18} name="menu" />
  </>
);

export const Logo = () => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="logo">
    <circle cx="10" cy="10" r="10" data-swatch="named-3" />
    <path d="M10 0a10 10 0 0 1 0 20z" data-swatch="named-1" />
    <circle cx="13.4" cy="8" r="2.3" fill="#fff" />
  </svg>
);
