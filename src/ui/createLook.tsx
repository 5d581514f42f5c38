import type { ComponentProps, ElementType } from 'react';

/** The props of a look: those of its element, and the element itself as `as`. */
type Props<Tag extends ElementType> = { readonly as?: Tag } & Omit<ComponentProps<Tag>, 'as'>;

/** Makes the component of a shared look. It is the element `own`, or the one that `as` names. */
export const createLook = <Own extends ElementType>(name: string, own: Own) =>
  function Look<Tag extends ElementType = Own>(props: Props<Tag>) {
    const { as: Element = own, className = '', ...rest }: Props<ElementType> = props;
    return (
      <Element
        type={Element === 'button' ? Element : undefined}
        {...rest}
        className={`${name} ${className}`}
      />
    );
  };
