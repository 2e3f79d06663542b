/** A parameter that also tells the OpenAPI document about itself, so that no method has to say it a second time. */
export const describedBy =
  (parameter: ParameterDecorator, description: MethodDecorator): ParameterDecorator =>
  (controller, method, index) => {
    parameter(controller, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(controller, method);
    if (method !== undefined && descriptor !== undefined) description(controller, method, descriptor);
  };
