import { addParts } from '../store/parts.ts';
import { embedPart } from './embed/params.ts';
import { ownDataPart } from './own-data/params.ts';
import { projectorPart } from './projector/params.ts';
import { quizPart } from './quiz/params.ts';
import { storyPart } from './story/params.ts';
import { alsoPart } from '../views/panel/params.ts';
import { tablePart } from '../views/table/params.ts';
import { datesPart } from '../views/timeline/params.ts';

// What features and views add to the view, in the order in which permalinks print it. Whoever makes or reads a view imports this first.
addParts([storyPart, quizPart, embedPart, projectorPart, ownDataPart, alsoPart, datesPart, tablePart]);
