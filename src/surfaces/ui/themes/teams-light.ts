export { teamsLightTheme } from '@fluentui/react-components';
