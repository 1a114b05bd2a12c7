import { type Check, problemAt } from '../project.ts';

export const fileNameIsTheId: Check = ({ records }) =>
  records.flatMap(({ id, article }) =>
    article && article.value.id !== id
      ? problemAt(
          article,
          ['id'],
          `The article's id is "${article.value.id}", and the file is called "${id}.yaml".`,
          `Call the file "${article.value.id}.yaml", or give the article the id "${id}".`,
        )
      : [],
  );
