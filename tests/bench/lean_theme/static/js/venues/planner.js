export const startPlanner = () => {};
