import { createContext, use } from 'react';
import type { Feature } from './feature.ts';

/** The features of the page. */
export const Features = createContext<readonly Feature[]>([]);

/** Reads the features, for one that has room for what others contribute. */
export const useFeatures = (): readonly Feature[] => use(Features);
