import { applyDecorators } from '@nestjs/common';
import { containsLink, isEmail, nameText } from '@saath/domain/kernel';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, ValidateBy } from 'class-validator';

const textRule = (name: string, accepts: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && accepts(value) } });

const asName = ({ value }: { readonly value: unknown }): unknown => (typeof value === 'string' ? nameText(value) : value);

/**
 * The name of a person, a group or a place: one line with single spaces, as it is read and compared, and without a link, because names are
 * written into mails. One without a letter or a digit is empty; its slice refuses an empty one.
 */
export const IsName = (most: number): PropertyDecorator =>
  applyDecorators(
    Transform(asName, { toClassOnly: true }),
    textRule('linkInName', (text) => !containsLink(text)),
    MaxLength(most),
    IsString(),
  );

/** The name under which {@link Paragraphs} is found again by the door. */
export const paragraphsRule = 'paragraphs';

/** A text that may have several lines; every other text of a body has one. Its slice refuses an empty one where the text is needed. */
export const Paragraphs = (most: number, least = 0): PropertyDecorator =>
  applyDecorators(
    textRule(paragraphsRule, (text) => text === '' || text.length >= least),
    MaxLength(most),
    IsString(),
  );

/** An e-mail address, by the one rule of the domain. */
export const IsEmailAddress = (): PropertyDecorator => textRule('isEmail', isEmail);

/** A time of day, as `17:30`. */
export const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;
