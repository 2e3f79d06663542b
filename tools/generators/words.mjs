export const words = (name) => name.replaceAll('-', ' ');
export const pascal = (name) => name.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
export const camel = (name) => `${name[0]}${pascal(name).slice(1)}`;
export const sentence = (name) => `${name[0].toUpperCase()}${words(name).slice(1)}`;
