/** All rules, in order of their ids. A new rule is one file in rules/ and two lines here. */
import type { Rule } from './rule.ts';
import { aliasIsTitle } from './rules/alias-is-title.ts';
import { articleInBothLists } from './rules/article-in-both-lists.ts';
import { brokenLink } from './rules/broken-link.ts';
import { contactInWords } from './rules/contact-in-words.ts';
import { contactOverdue } from './rules/contact-overdue.ts';
import { contactWithoutDate } from './rules/contact-without-date.ts';
import { dateInFuture } from './rules/date-in-future.ts';
import { duplicateItem } from './rules/duplicate-item.ts';
import { duplicateSource } from './rules/duplicate-source.ts';
import { duplicateSourceUrl } from './rules/duplicate-source-url.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { emptyValue } from './rules/empty-value.ts';
import { expiredException } from './rules/expired-exception.ts';
import { factInTranslation } from './rules/fact-in-translation.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { frontMatterTooLarge } from './rules/front-matter-too-large.ts';
import { headingOrder } from './rules/heading-order.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { incompleteTranslation } from './rules/incomplete-translation.ts';
import { linkOutside } from './rules/link-outside.ts';
import { markupInWords } from './rules/markup-in-words.ts';
import { missingKey } from './rules/missing-key.ts';
import { missingSource } from './rules/missing-source.ts';
import { missingTopic } from './rules/missing-topic.ts';
import { noFrontMatter } from './rules/no-front-matter.ts';
import { notComposite } from './rules/not-composite.ts';
import { notUtf8 } from './rules/not-utf-8.ts';
import { numberMismatch } from './rules/number-mismatch.ts';
import { outdatedTranslation } from './rules/outdated-translation.ts';
import { overdueReview } from './rules/overdue-review.ts';
import { rawHtml } from './rules/raw-html.ts';
import { remoteImage } from './rules/remote-image.ts';
import { selfReference } from './rules/self-reference.ts';
import { shelterAddress } from './rules/shelter-address.ts';
import { shortenedLink } from './rules/shortened-link.ts';
import { slugDiffersInCase } from './rules/slug-differs-in-case.ts';
import { tooDeep } from './rules/too-deep.ts';
import { tooFewAliases } from './rules/too-few-aliases.ts';
import { trackingLink } from './rules/tracking-link.ts';
import { translationWithoutSource } from './rules/translation-without-source.ts';
import { unconfirmedArticle } from './rules/unconfirmed-article.ts';
import { unknownFolder } from './rules/unknown-folder.ts';
import { unknownId } from './rules/unknown-id.ts';
import { unknownIndicator } from './rules/unknown-indicator.ts';
import { unknownItem } from './rules/unknown-item.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unknownTerm } from './rules/unknown-term.ts';
import { unneededException } from './rules/unneeded-exception.ts';
import { unsafeUrl } from './rules/unsafe-url.ts';
import { untranslatedWords } from './rules/untranslated-words.ts';
import { vagueLink } from './rules/vague-link.ts';
import { wrongFileType } from './rules/wrong-file-type.ts';
import { wrongForm } from './rules/wrong-form.ts';
import { wrongSlug } from './rules/wrong-slug.ts';
import { wrongStatement } from './rules/wrong-statement.ts';
import { wrongType } from './rules/wrong-type.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { yamlFeature } from './rules/yaml-feature.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

export const rules: readonly Rule[] = [
  aliasIsTitle,
  articleInBothLists,
  brokenLink,
  contactInWords,
  contactOverdue,
  contactWithoutDate,
  dateInFuture,
  duplicateItem,
  duplicateSource,
  duplicateSourceUrl,
  duplicateTitle,
  emptyValue,
  expiredException,
  factInTranslation,
  fileTooLarge,
  frontMatterTooLarge,
  headingOrder,
  hiddenCharacter,
  impossibleDate,
  incompleteTranslation,
  linkOutside,
  markupInWords,
  missingKey,
  missingSource,
  missingTopic,
  noFrontMatter,
  notComposite,
  notUtf8,
  numberMismatch,
  outdatedTranslation,
  overdueReview,
  rawHtml,
  remoteImage,
  selfReference,
  shelterAddress,
  shortenedLink,
  slugDiffersInCase,
  tooDeep,
  tooFewAliases,
  trackingLink,
  translationWithoutSource,
  unconfirmedArticle,
  unknownFolder,
  unknownId,
  unknownIndicator,
  unknownItem,
  unknownKey,
  unknownReference,
  unknownSource,
  unknownTerm,
  unneededException,
  unsafeUrl,
  untranslatedWords,
  vagueLink,
  wrongFileType,
  wrongForm,
  wrongSlug,
  wrongStatement,
  wrongType,
  wrongValue,
  yamlFeature,
  yamlSyntax,
];
