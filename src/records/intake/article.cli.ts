import { runCommand } from '../compile/command.ts';
import { article } from './article-command.ts';

runCommand(article);
