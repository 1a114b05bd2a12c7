import { runCommand } from '../compile/command.ts';
import { compare } from './compare-command.ts';

runCommand(compare);
