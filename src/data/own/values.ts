import * as z from 'zod/mini'
import { day, webAddress } from '../schemaLeaves.ts'

/** A day that exists, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => z.safeParse(day, text).success

/** An http or https address. */
export const isWebAddress = (text: string): boolean => z.safeParse(webAddress, text).success
