/** A parameter decorator that also describes the parameter in the OpenAPI document, so that methods do not repeat it. */
export const describedBy =
  (parameter: ParameterDecorator, description: MethodDecorator): ParameterDecorator =>
  (controller, method, index) => {
    parameter(controller, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(controller, method);
    if (method !== undefined && descriptor !== undefined) description(controller, method, descriptor);
  };
