/** The lines above and below the map of a frame, in one file. */
export { FrameFoot } from './FrameFoot.tsx';
export { FrameTop } from './FrameTop.tsx';
