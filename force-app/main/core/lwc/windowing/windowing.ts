export { anchorAt, carriedOver, END, topOf, type Anchor } from './anchor.ts';
export { nextShown } from './nextShown.ts';
export { createRowLayout, type Row, type RowLayout } from './rowLayout.ts';
export { reaches, shownRows, windowAround, type RowRange, type Viewport } from './rowWindow.ts';
