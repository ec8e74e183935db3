// What programs do with the errors of the RTC catalog.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import {
  AudioError,
  CommonError,
  ServerCode,
  allRtcErrors,
  describeRtcError,
  findRtcErrorByName,
  findRtcErrorsByCode,
  findServerCode,
  isAudioError,
  isCommonError,
  isRtcError,
  isServerCode,
  isUnknownRtcError,
} from "./generated/rtc.js";
import type {
  ChannelJoinError,
  GateWayAddressNotAvailable,
  GateWayLoginAlready,
  GateWayServerError,
  RtcError,
  RtcErrorEntry,
  UnknownRtcError,
  VideoError,
} from "./generated/rtc.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_same: Same<A, B>): void {}

// Types

export function narrowsOnName(error: RtcError): unknown {
  if (error.name === "ChannelJoinError") {
    same<typeof error, ChannelJoinError>(true);
    same<typeof error.code, 20111>(true);
    return error.serverCode ?? error.reason?.trim();
  }
  // @ts-expect-error: other errors have no such field
  return error.serverCode;
}

export function narrowsOnCode(error: RtcError): RtcError {
  switch (error.code) {
    case 20111:
      same<typeof error, ChannelJoinError>(true);
      break;
    // Three errors share it.
    case 61004:
      same<typeof error, GateWayAddressNotAvailable | GateWayLoginAlready | GateWayServerError>(true);
      break;
    case AudioError.MusicalAccompanimentUnsupport.code:
      same<typeof error.name, "AudioMixingUnsupport">(true);
      break;
    // @ts-expect-error: nothing has that code
    case 1:
      break;
    default:
      break;
  }
  return error;
}

export function isExhaustiveOnName(error: VideoError): string {
  switch (error.name) {
    case "VideoDecodeError":
    case "VideoStreamFetchError":
    case "VideoContainerNotExist":
    case "VideoMixStreamExceed":
      return error.desc;
    default:
      // @ts-expect-error: one is left
      error satisfies never;
      return error.name satisfies "VideoScreenShareNotSupport";
  }
}

export function isExhaustiveOnCode(error: VideoError): number {
  switch (error.code) {
    case 62001:
    case 62002:
    case 62006:
    case 62101:
    case 62102:
      return error.code;
    default:
      return error satisfies never;
  }
}

// @ts-expect-error: the code is that of another error
export const wrongCode: ChannelJoinError = { code: 20112, desc: "", name: "ChannelJoinError" };
// @ts-expect-error: the name is none
export const wrongName: RtcError["name"] = "ChannelFull";
// @ts-expect-error: a reason is a text
export const wrongField: ChannelJoinError = { code: 20111, desc: "", name: "ChannelJoinError", reason: 1 };

export function unknownOnesAreApart(error: RtcError | UnknownRtcError, unknown: UnknownRtcError): string {
  // @ts-expect-error: nobody knows what it is
  const known: RtcError = unknown;
  if (isRtcError(error)) {
    same<typeof error, RtcError>(true);
    return error.name;
  }
  same<typeof error, UnknownRtcError>(true);
  return error.name ?? known.name;
}

export function isNotChanged(error: RtcError): void {
  // @ts-expect-error: read only
  error.desc = "";
  // @ts-expect-error: read only
  CommonError.ChannelJoinError.code = 20111;
}

// Values

const texts = readFileSync(new URL("../generated/rtc.samples.jsonl", import.meta.url), "utf8").trimEnd().split("\n");
const samples: unknown[] = texts.map((text) => JSON.parse(text));
const objects = samples.filter((sample) => typeof sample === "object");
assert.equal(objects.length, 57);
assert.equal(samples.length, 93);

for (const sample of samples) {
  if (!isRtcError(sample)) {
    assert.ok(isServerCode(sample), JSON.stringify(sample));
    assert.equal(findServerCode(sample).length, 1);
    continue;
  }
  assert.ok(!isServerCode(sample) && !isUnknownRtcError(sample));
  assert.equal(describeRtcError(sample, "zh"), sample.desc);
  const entry: RtcErrorEntry | undefined = findRtcErrorByName(sample.name);
  assert.equal(entry?.code, sample.code);
  assert.equal(describeRtcError(sample, "en"), entry?.desc.en);
  assert.ok(findRtcErrorsByCode(sample.code).includes(entry!));
  assert.equal(isCommonError(sample), entry?.category === "CommonError");
  assert.equal(isAudioError(sample), entry?.category === "AudioError");
}
assert.equal(allRtcErrors.length, objects.length);
assert.equal(findRtcErrorsByCode(61004).length, 3);
assert.equal(findRtcErrorsByCode(1).length, 0);
assert.equal(findRtcErrorByName("MusicalAccompanimentUnsupport"), AudioError.MusicalAccompanimentUnsupport);
assert.equal(findRtcErrorByName("toString"), undefined);
assert.equal(findServerCode(404)[0], ServerCode.TargetNotFound);

const joinError = { code: 20111, desc: "加入房间失败", name: "ChannelJoinError", serverCode: 404, reason: "gone" };
for (const known of [{}, { serverCode: "Connect_Failed" }, { serverCode: 12345, newer: null }, { reason: undefined }]) {
  assert.ok(isRtcError({ ...joinError, ...known }), JSON.stringify(known));
}
for (const unknown of [{ code: 20112 }, { code: "20111" }, { name: "ChannelFull" }, { reason: 1 }, { serverCode: [] }]) {
  const error = { ...joinError, ...unknown };
  assert.ok(!isRtcError(error) && !isCommonError(error) && isUnknownRtcError(error), JSON.stringify(unknown));
  assert.equal(describeRtcError(error, "en"), undefined);
}
for (const nothing of [null, undefined, 20111, "ChannelJoinError", [], {}, { desc: "x" }, { code: {} }, { name: 1 }]) {
  assert.ok(!isRtcError(nothing) && !isUnknownRtcError(nothing), JSON.stringify(nothing));
}
