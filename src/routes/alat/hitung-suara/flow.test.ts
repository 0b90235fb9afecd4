import { expect, test } from 'vitest';
import { drawFlow } from './flow.ts';

test('every bar is as wide as all votes, whoever has them', () => {
  const drawing = drawFlow([
    { votes: [5, 4, 3], exhausted: 0 },
    { votes: [6, 5, 0], exhausted: 1 },
  ]);
  const widths = drawing.bars.map((bar) => bar.segments.reduce((sum, segment) => sum + segment.width, 0));
  expect(widths).toEqual([360, 360]);
  expect(drawing.bars[1]?.segments.map((segment) => segment.candidate)).toEqual([0, 1, null]);
});

test('one pile that is moved goes to whoever gained, and the others stay', () => {
  const { ribbons } = drawFlow([
    { votes: [5, 4, 3], exhausted: 0 },
    { votes: [6, 5, 0], exhausted: 1 },
  ]);
  expect(ribbons.map(({ candidate, stays }) => [candidate, stays])).toEqual([
    [0, true],
    [1, true],
    [2, false],
    [2, false],
    [2, false],
  ]);
});

test('a surplus leaves its owner with the quota', () => {
  const { ribbons } = drawFlow([
    { votes: [9, 3], exhausted: 0 },
    { votes: [6, 6], exhausted: 0 },
  ]);
  expect(ribbons.map(({ candidate, stays }) => [candidate, stays])).toEqual([
    [0, true],
    [1, true],
    [0, false],
  ]);
  // Of 360 wide: nine votes are 270, the three that move begin at 180 and end at 180.
  expect(ribbons[2]?.path).toBe('M180 24C180 44 180 44 180 64H270C270 44 270 44 270 24Z');
});

test('votes that rounding lost are drawn nowhere', () => {
  const { ribbons, bars } = drawFlow([
    { votes: [4, 4], exhausted: 0 },
    { votes: [0, 7], exhausted: 0 },
  ]);
  expect(ribbons.length).toBe(2);
  expect(bars[1]?.segments[0]?.width).toBe(315);
});

test('a single round is one bar', () => {
  expect(drawFlow([{ votes: [1], exhausted: 0 }])).toMatchObject({ height: 24, ribbons: [] });
  expect(drawFlow([])).toMatchObject({ height: 0, bars: [] });
});
