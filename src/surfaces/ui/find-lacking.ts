/** A field without which a form cannot be sent: where to go, and what it is called. */
export type Lacking = { readonly field: HTMLElement; readonly label: string };

/** Groups of boxes have no word of their own for that one of them has to be checked. */
export const oneOfThese = { 'data-one-of-these': '' } as const;

const candidates = `textarea, select, input, [data-one-of-these]`;

/** The first field in `form` that is empty although it is asked for, or holds what it cannot. */
export const findLacking = (form: HTMLElement): Lacking | undefined => {
  for (const element of form.querySelectorAll<HTMLElement>(candidates)) {
    const field = isField(element) ? lackingField(element) : lackingGroup(element);
    if (field !== undefined) return { field, label: labelOf(element) };
  }
  return undefined;
};

type FormField = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

const isField = (element: HTMLElement): element is FormField => element.matches('textarea, select, input');

const lackingField = (field: FormField): HTMLElement | undefined => {
  const isBlank = field.required && field.value.trim() === '';
  return isBlank || !field.checkValidity() || field.ariaInvalid === 'true' ? field : undefined;
};

const lackingGroup = (group: HTMLElement): HTMLElement | undefined =>
  group.querySelector(':checked') === null ? (group.querySelector('input') ?? undefined) : undefined;

/** Of one of several choices the name is what they are to answer. */
const labelOf = (element: HTMLElement): string => {
  const group = element.closest<HTMLElement>('[role="radiogroup"], [role="group"][aria-labelledby]');
  const named = group?.getAttribute('aria-labelledby') ?? '';
  const label = named === '' ? labelsOf(element) : element.ownerDocument.getElementById(named)?.textContent;
  return (label ?? '').trim();
};

const labelsOf = (element: HTMLElement): string | null | undefined =>
  element.ariaLabel ?? (isField(element) ? element.labels?.[0]?.textContent : undefined);
