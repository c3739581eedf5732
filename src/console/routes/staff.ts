import type { Express } from 'express';
import type { Site } from '../site.ts';
export function staffRoutes(_app: Express, _site: Site): void {}
