import assert from "node:assert/strict";
import { test } from "node:test";
import { openPacer } from "./pace.ts";

/** A clock that jumps when somebody sleeps. */
function fakePace() {
  let time = 0;
  const slept: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    time += milliseconds;
  };
  return { pace: { now: () => time, sleep }, slept, pass: (milliseconds: number) => (time += milliseconds) };
}

test("a host gets a pause after each request, and a longer one if it asks for it, within bounds", async () => {
  const { pace, slept, pass } = fakePace();
  const pacer = openPacer(pace);
  (await pacer.turn("a")).done();
  assert.deepEqual(slept, [], "nobody waits for the first");
  (await pacer.turn("b")).done();
  assert.deepEqual(slept, [], "hosts do not wait for one another");
  pass(500);
  (await pacer.turn("a")).done();
  assert.deepEqual(slept, [1500]);
  (await pacer.turn("a", 10_000)).done();
  (await pacer.turn("a", 9_999_999)).done();
  (await pacer.turn("a", 1)).done();
  assert.deepEqual(slept, [1500, 10_000, 60_000, 2000]);
  pass(100_000);
  (await pacer.turn("a")).done();
  assert.equal(slept.length, 4);
});

test("one request to a host at a time, in the order of asking", async () => {
  const { pace } = fakePace();
  const pacer = openPacer(pace);
  const events: string[] = [];
  const work = async (name: string, host: string): Promise<void> => {
    const turn = await pacer.turn(host);
    events.push(`${name} begins`);
    await new Promise((ready) => setImmediate(ready));
    events.push(`${name} ends`);
    turn.done();
  };
  await Promise.all([work("1", "a"), work("2", "a"), work("3", "a")]);
  assert.deepEqual(events, ["1 begins", "1 ends", "2 begins", "2 ends", "3 begins", "3 ends"]);
});
