const dropped = 'script, style, iframe, object, embed, link, meta, base, form';

const isUnsafe = ({ name, value }: Attr): boolean =>
  name.toLowerCase().startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value);

/** An invite comes from someone else: like Outlook, what could act is taken out before it is shown. */
export const safeHtml = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const attribute of [...element.attributes].filter(isUnsafe)) element.removeAttribute(attribute.name);
  }
  return body.innerHTML;
};
