import type { StrokeShape } from '../../scene/strokes.ts';

/** The tools: a pen or an arrow. */
export const TOOLS = ['pen', 'arrow'] as const;
export type Tool = (typeof TOOLS)[number];

/** The shape that each draws. */
export const SHAPE_OF = { pen: 'line', arrow: 'arrow' } as const satisfies Readonly<
  Record<Tool, StrokeShape>
>;
/** The tool that draws each. */
export const TOOL_FOR = { line: 'pen', arrow: 'arrow' } as const satisfies Readonly<
  Record<StrokeShape, Tool>
>;
