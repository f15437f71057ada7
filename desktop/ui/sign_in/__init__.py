"""Signing in, choosing a password, and the locked window."""
