/** What the server tells the tab and the pane at start, in a `<meta name="alliance-config">` as JSON. */
export type ClientConfig = {
  /** Entra application (client) id; with it, the browser signs in. */
  readonly clientId: string;
  /** Entra authority, e.g. `https://login.microsoftonline.com/organizations`. */
  readonly authority: string;
  /** Full scope of our own API, e.g. `api://alliance.example.org/<client id>/access_as_user`. */
  readonly apiScope: string;
  /** e.g. `https://graph.microsoft.com/v1.0`, without a slash at the end. */
  readonly graphBaseUrl: string;
  /** Teams app id (manifest), for deep links. */
  readonly appId: string;
  /** e.g. `https://teams.microsoft.com`, without a slash at the end. */
  readonly teamsBaseUrl: string;
};
