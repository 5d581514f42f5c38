import { addParts } from '../store/parts.ts';
import { embedPart } from './embed/params.ts';
import { numbersPart } from './numbers/params.ts';
import { projectorPart } from './projector/params.ts';
import { quizPart } from './quiz/params.ts';
import { storyPart } from './story/params.ts';

// What features add to the view, in the order in which permalinks print it. Whoever makes or reads a view imports this first.
addParts([storyPart, quizPart, embedPart, projectorPart, numbersPart]);
