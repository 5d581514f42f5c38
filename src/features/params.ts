import { addParts } from '../store/parts.ts';
import { embed } from './embed/params.ts';
import { numbers } from './numbers/params.ts';
import { projector } from './projector/params.ts';
import { quiz } from './quiz/params.ts';
import { story } from './story/params.ts';

// What features add to the view, in the order in which permalinks print it. Whoever makes or reads a view imports this first.
addParts([story, quiz, embed, projector, numbers]);
