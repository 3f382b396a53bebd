/** Media type of a `.pptx`; apart from the API's shapes, so that every page can know it without them. */
export const slidesMediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
