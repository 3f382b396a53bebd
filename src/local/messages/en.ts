/** Words of the local Microsoft 365 page. */
export const en = {
  product: 'Alliance',
  standIns: 'Local stand-ins for Teams, Outlook and Entra: nothing leaves this computer',
  loading: 'Loading the local Microsoft 365',
  unreachable: 'The local server does not answer. Start it again with npm start.',
} as const;
