/** Pages of the tab, below `/tab`. */
export const alliancePath = '/';
/** Where the text is changed while a version stands. */
export const editPath = '/edit';
export const configurePath = '/configure';

/** The page that a deep link names; a name that we do not know (any more) leads to the alliance. */
export const pathOfLink = (page: string | undefined): string => (page === editPath ? editPath : alliancePath);
