import { HandBackForm } from './HandBackForm.tsx';
import { NeedForm } from './NeedForm.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { ReadingForm } from './ReadingForm.tsx';
import { RefusalLine } from './RefusalLine.tsx';
import { TakeForm } from './TakeForm.tsx';

/** Where needs, offers and promises are written: in one chunk, as whoever opens one form opens others. */
export const reciprocityForms = { HandBackForm, NeedForm, PromiseForm, ReadingForm, RefusalLine, TakeForm };
export type ReciprocityForms = typeof reciprocityForms;
