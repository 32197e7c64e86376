/** Is there anything to see of a colour as `getComputedStyle` says it? */
export const isSeen = (colour: string): boolean =>
  colour !== '' && colour !== 'transparent' && !/^(rgba|hsla)\(.*,\s*0(\.0+)?\)$|\/\s*0(\.0+)?%?\s*\)$/.test(colour)
