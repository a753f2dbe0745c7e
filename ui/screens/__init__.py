"""The screens people work in."""
