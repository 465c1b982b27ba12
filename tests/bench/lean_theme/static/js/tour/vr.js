export const present = async () => {};
