/**
 * Sliders, strips and their axis share one square-root scale: a share stands at √share of the track, so that
 * the small shares of a field of many benchmarks have room. Shares and places are 0..1.
 */
export const placeOf = (share: number): number => Math.sqrt(Math.max(0, Math.min(1, share)))

export const shareAt = (place: number): number => place * place

/** Steps of the native control along its track: fine enough for 0.1 points of per cent anywhere. */
export const TRACK_STEPS = 1000

/** What the axis above the tracks names. */
export const AXIS_SHARES: readonly number[] = [0, 0.1, 0.25, 0.5, 1]

/**
 * A part of a picture's width, as far as it can be seen: in steps of half a per cent, a third of a pixel of a bar.
 * What would not be seen is not written anew in a step of a drag.
 */
export const seen = (part: number): number => Math.round(200 * part) / 200

/** A place on a track as CSS wants it, to the step of the control. */
export const cssPlace = (place: number): string => `${Math.round(TRACK_STEPS * place) / (TRACK_STEPS / 100)}%`
