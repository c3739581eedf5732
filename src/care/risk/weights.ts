/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.13 -0.51 
-0.13 0.44 after
0.10 0.34 after+aftermath
-0.16 0.32 after+anymore
0.14 0.30 after+burden
0.09 0.10 after+care
-0.04 -0.23 after+child
0.10 -0.04 after+date
-0.30 0.33 after+die
0.27 0.22 after+do-it
0.44 0.22 after+exit
0.14 0.11 after+find
0.26 0.57 after+glad
0.01 -0.13 after+height
0.20 0.19 after+hold
0.73 0.62 after+intend
-0.31 0.32 after+kill-self
0.03 -0.01 after+kin
0.02 -0.03 after+letter
0.46 0.36 after+matter
0.17 0.53 after+no
0.26 0.29 after+now
-0.41 -0.19 after+old
0.02 0.26 after+other
0.51 0.35 after+papers
0.28 0.59 after+passed
-0.09 0.03 after+past
-0.43 -0.40 after+peace
0.32 0.18 after+pet
0.13 0.16 after+prepare
-0.06 0.18 after+quantity
0.28 0.31 after+school
0.11 0.44 after+self
-0.42 -0.33 after+spoken
0.29 0.28 after+stand
-0.27 0.25 after+substance
-0.28 0.19 after+suicide
0.26 0.17 after+tonight
0.41 0.33 after+took
-0.19 -0.21 after+train
-0.26 0.12 after+trapped
-0.31 0.20 after+want
0.02 0.27 after>anymore
0.44 0.22 after>exit
-0.32 0.33 after>glad
0.16 0.32 after>no
0.60 0.26 after>now
-0.22 0.20 after>other
-0.32 0.33 after>passed
0.23 0.38 after>quantity
0.28 0.31 after>school
-0.23 0.25 after>self
0.37 0.34 after>tonight
-0.26 -0.12 aftermath
-0.02 -0.03 aftermath+alone
0.51 0.98 aftermath+anymore
0.38 0.45 aftermath+cannot
0.11 0.45 aftermath+child
-0.19 -0.13 aftermath+date
-0.26 0.03 aftermath+die
0.42 0.54 aftermath+do-it
0.27 0.52 aftermath+eating
-0.33 0.05 aftermath+end
0.30 0.20 aftermath+enough
-0.21 0.33 aftermath+glad
-0.39 -0.30 aftermath+goodbye
0.02 0.01 aftermath+height
-0.06 -0.01 aftermath+hold
0.49 0.61 aftermath+hurt-other
0.17 0.10 aftermath+hurt-self
0.09 0.73 aftermath+intend
-0.59 -0.48 aftermath+kin
0.41 0.62 aftermath+last
-0.38 0.06 aftermath+leisure
-0.58 0.38 aftermath+life
0.24 0.45 aftermath+no
0.04 0.69 aftermath+now
0.28 0.33 aftermath+old
0.03 0.17 aftermath+other
0.28 0.41 aftermath+pain
-0.20 0.19 aftermath+papers
0.14 -0.07 aftermath+passed
-0.44 0.19 aftermath+past
-0.16 -0.03 aftermath+peace
0.15 -0.01 aftermath+pills
0.34 0.46 aftermath+poison
-0.16 -0.11 aftermath+prepare
0.16 0.38 aftermath+quantity
-0.05 -0.41 aftermath+question
0.36 0.49 aftermath+rope
-0.44 -0.51 aftermath+routine
0.14 0.16 aftermath+school
-0.07 -0.15 aftermath+self
-0.11 -0.02 aftermath+spoken
-0.19 -0.49 aftermath+stand
-0.32 0.08 aftermath+suicide
-0.41 -0.26 aftermath+thanks
-0.08 -0.11 aftermath+therapy
0.64 0.34 aftermath+tonight
0.75 0.60 aftermath+took
-0.47 -0.40 aftermath+train
-0.31 0.15 aftermath+trapped
0.31 0.44 aftermath+violence
0.40 0.38 aftermath+want
0.08 0.31 aftermath+water
-0.63 -0.51 aftermath+work
-0.32 0.13 aftermath+worry
0.41 0.16 aftermath+wound
-0.49 -0.21 aftermath+you
-0.10 -0.46 aftermath>aftermath
-0.21 -0.36 aftermath>date
0.01 -0.14 aftermath>die
0.41 0.54 aftermath>do-it
0.14 -0.05 aftermath>glad
0.73 0.65 aftermath>intend
0.29 -0.17 aftermath>no
-0.46 0.46 aftermath>now
0.12 -0.13 aftermath>other
-0.33 -0.35 aftermath>past
0.19 0.49 aftermath>pills
-0.36 0.25 aftermath>quantity
-0.39 -0.42 aftermath>routine
0.27 -0.22 aftermath>self
0.14 -0.07 aftermath>stand
-0.24 -0.13 aftermath>thanks
0.73 0.64 aftermath>tonight
0.69 0.71 aftermath>took
0.44 0.14 aftermath>want
-0.56 -0.02 aftermath>work
0.10 0.05 alone
0.69 0.70 alone+anymore
-0.41 0.64 alone+burden
0.27 0.10 alone+child
-0.07 0.17 alone+date
-0.12 -0.04 alone+die
0.02 -0.14 alone+do-it
0.32 0.17 alone+end
-0.14 0.59 alone+exit
0.72 0.56 alone+glad
0.36 0.33 alone+goodbye
0.08 0.04 alone+height
-0.20 0.07 alone+hold
-0.23 -0.27 alone+hurt-other
0.14 0.77 alone+intend
-0.04 0.23 alone+kill-self
-0.21 -0.25 alone+kin
0.28 0.24 alone+letter
-0.41 -0.29 alone+life
0.16 0.31 alone+matter
-0.40 -0.44 alone+media
-0.43 -0.38 alone+no
0.19 -0.06 alone+now
0.39 0.06 alone+old
0.34 0.44 alone+other
0.33 0.31 alone+papers
-0.14 0.45 alone+passed
0.01 -0.27 alone+past
-0.24 -0.22 alone+peace
-0.12 -0.03 alone+pet
0.36 0.39 alone+pills
0.53 0.62 alone+prepare
0.40 0.45 alone+quantity
0.44 0.48 alone+rope
-0.00 -0.26 alone+self
-0.20 -0.31 alone+spoken
-0.18 -0.31 alone+stand
0.37 0.23 alone+suicide
-0.14 -0.18 alone+tired
0.36 0.44 alone+tonight
0.13 -0.10 alone+took
-0.21 0.00 alone+vehicle
-0.19 0.13 alone+want
0.40 0.41 alone+work
0.02 0.35 alone>anymore
-0.58 0.57 alone>burden
-0.59 0.04 alone>date
0.40 0.33 alone>do-it
0.28 0.22 alone>end
0.32 0.32 alone>goodbye
0.39 -0.10 alone>letter
0.24 -0.01 alone>no
-0.02 -0.09 alone>now
0.11 -0.02 alone>other
0.22 0.05 alone>past
-0.05 -0.13 alone>peace
-0.16 -0.04 alone>self
-0.09 -0.20 alone>stand
-0.14 -0.18 alone>tired
0.44 0.17 alone>tonight
-0.26 0.01 alone>want
-0.14 -0.16 anymore
-0.15 0.09 anymore+cannot
0.60 0.52 anymore+care
-0.06 0.30 anymore+child
-0.08 -0.02 anymore+chores
0.24 0.04 anymore+date
0.32 -0.20 anymore+despair
0.26 1.10 anymore+die
0.10 0.11 anymore+do-it
0.22 0.70 anymore+end
-0.22 -0.41 anymore+enough
0.41 0.82 anymore+exit
0.02 0.03 anymore+find
-0.13 -0.14 anymore+forever
0.09 0.06 anymore+funeral
-0.14 0.32 anymore+glad
0.25 0.45 anymore+goodbye
0.04 -0.07 anymore+gun
0.60 0.53 anymore+height
0.44 0.44 anymore+hold
0.23 0.65 anymore+hurt-self
-0.08 -0.19 anymore+intend
-0.55 0.05 anymore+kill-self
0.29 0.26 anymore+kin
-0.12 -0.28 anymore+last
-0.13 -0.09 anymore+laugh
0.24 0.12 anymore+letter
0.88 0.86 anymore+life
-0.20 0.55 anymore+matter
-0.14 0.05 anymore+no
0.01 0.15 anymore+now
-0.06 0.15 anymore+old
0.11 0.15 anymore+other
0.58 0.53 anymore+pain
0.16 0.11 anymore+papers
0.29 0.52 anymore+passed
-0.17 -0.09 anymore+past
-0.02 -0.13 anymore+peace
0.38 0.37 anymore+pet
-0.32 -0.28 anymore+pills
0.08 0.01 anymore+prepare
-0.04 -0.45 anymore+quantity
0.49 0.45 anymore+question
-0.11 -0.13 anymore+revenge
0.45 0.35 anymore+routine
-0.29 -0.27 anymore+school
-0.03 -0.14 anymore+self
0.37 0.27 anymore+sorry
-0.33 0.04 anymore+spoken
0.02 -0.10 anymore+stand
-0.63 0.64 anymore+suicide
-0.09 -0.10 anymore+thanks
-0.38 -0.38 anymore+therapy
0.52 0.08 anymore+tonight
-0.41 0.03 anymore+took
-0.20 0.62 anymore+trapped
0.18 0.77 anymore+urge
0.20 0.26 anymore+vehicle
-0.10 -0.16 anymore+violence
0.21 0.06 anymore+want
-0.59 -0.27 anymore+work
-0.18 -0.46 anymore+wound
0.11 -0.00 anymore+you
0.71 0.53 anymore>alone
0.58 0.58 anymore>anymore
0.01 -0.11 anymore>cannot
0.79 0.53 anymore>date
-0.29 -0.24 anymore>die
0.05 0.45 anymore>do-it
0.09 0.64 anymore>end
0.69 0.65 anymore>exit
-0.25 -0.06 anymore>glad
0.05 0.30 anymore>goodbye
0.63 0.51 anymore>hold
0.14 -0.05 anymore>intend
-0.48 -0.03 anymore>kill-self
0.05 -0.09 anymore>letter
0.97 0.91 anymore>life
-0.29 0.36 anymore>matter
-0.30 0.01 anymore>no
0.30 0.65 anymore>now
-0.19 0.06 anymore>other
-0.01 0.35 anymore>passed
0.22 0.15 anymore>past
-0.00 -0.08 anymore>prepare
0.52 0.51 anymore>quantity
0.49 0.45 anymore>question
0.43 0.31 anymore>self
-0.24 0.17 anymore>stand
-0.06 -0.20 anymore>tonight
-0.29 0.03 anymore>took
0.03 0.34 anymore>urge
0.02 0.22 anymore>want
-0.40 -0.35 anymore>work
0.21 0.23 anymore>wound
-0.18 -0.17 anymore>you
0.32 -0.03 blade
0.37 0.46 blade+cannot
-0.11 0.07 blade+chores
0.47 0.45 blade+date
0.48 0.54 blade+do-it
0.30 0.38 blade+end
0.16 0.19 blade+height
0.53 0.53 blade+hold
-0.09 0.36 blade+hurt-self
0.23 0.19 blade+intend
0.12 0.03 blade+no
0.92 0.75 blade+now
0.12 0.04 blade+other
-0.35 -0.33 blade+passed
0.08 -0.01 blade+past
-0.55 -0.54 blade+prepare
0.08 0.07 blade+revenge
0.08 0.02 blade+school
0.43 0.31 blade+self
0.26 0.08 blade+spoken
-0.09 -0.09 blade+stand
0.39 0.32 blade+tonight
0.31 0.49 blade+trapped
0.47 0.41 blade+urge
0.58 0.52 blade+violence
0.42 0.41 blade+want
0.37 0.53 blade+wound
0.08 0.45 blade>blade
0.39 0.47 blade>cannot
0.15 0.23 blade>chores
0.18 0.15 blade>date
0.57 0.63 blade>hold
-0.13 -0.14 blade>no
0.53 0.38 blade>now
0.17 0.26 blade>other
0.08 -0.01 blade>past
0.24 0.24 blade>revenge
0.24 0.24 blade>school
0.32 0.32 blade>self
0.29 0.36 blade>spoken
0.06 0.05 blade>stand
0.30 0.29 blade>tonight
-0.07 0.39 blade>trapped
0.24 0.24 blade>wound
0.11 0.88 burden
-0.32 0.39 burden+child
-0.22 0.17 burden+date
0.35 0.55 burden+die
0.20 0.22 burden+do-it
0.05 0.27 burden+eating
-0.15 -0.13 burden+glad
0.40 0.40 burden+intend
-0.12 0.28 burden+kin
0.24 0.22 burden+laugh
0.24 0.34 burden+life
-0.37 -0.44 burden+mourning
0.03 -0.12 burden+no
0.01 0.29 burden+now
0.05 0.06 burden+other
-0.03 -0.44 burden+pain
0.34 0.21 burden+papers
-0.15 -0.13 burden+passed
0.40 0.18 burden+past
0.44 0.27 burden+peace
0.27 0.18 burden+prepare
0.13 0.15 burden+quantity
0.17 0.19 burden+question
0.47 0.32 burden+rope
0.29 0.86 burden+self
-0.25 0.38 burden+spoken
0.44 0.52 burden+stand
0.00 0.16 burden+tonight
-0.39 0.40 burden+work
-0.10 0.19 burden+wound
0.10 0.57 burden>die
-0.32 0.39 burden>glad
-0.44 0.27 burden>kin
-0.27 -0.30 burden>no
0.07 0.06 burden>other
-0.32 0.39 burden>passed
0.08 0.33 burden>self
0.44 0.52 burden>stand
-0.07 -0.05 cannot
0.33 0.37 cannot+child
-0.09 0.55 cannot+date
-0.29 -0.05 cannot+despair
0.75 0.77 cannot+die
-0.05 0.05 cannot+do-it
-0.51 0.28 cannot+eating
0.07 -0.06 cannot+end
-0.04 -0.16 cannot+enough
-0.09 0.32 cannot+exit
-0.49 0.37 cannot+give-away
-0.12 -0.28 cannot+glad
0.31 0.37 cannot+gun
0.51 0.67 cannot+height
-0.49 -0.08 cannot+hold
0.34 0.23 cannot+hurt-other
0.51 0.52 cannot+hurt-self
0.80 0.76 cannot+intend
0.29 1.04 cannot+kill-self
0.36 0.42 cannot+kin
-0.49 -0.62 cannot+last
-0.14 -0.20 cannot+leisure
0.78 0.90 cannot+life
-0.13 0.34 cannot+matter
-0.19 0.14 cannot+media
0.10 0.27 cannot+no
0.34 -0.02 cannot+now
-0.60 -0.53 cannot+other
-0.48 -0.16 cannot+passed
-0.20 -0.45 cannot+past
-0.44 -0.07 cannot+peace
-0.58 0.50 cannot+pet
0.18 0.15 cannot+pills
-0.04 -0.16 cannot+prepare
-0.38 -0.38 cannot+quantity
0.10 0.35 cannot+school
-0.05 -0.00 cannot+self
-0.26 -0.08 cannot+spoken
0.58 0.69 cannot+stand
-0.29 0.52 cannot+suicide
0.27 0.00 cannot+tonight
-0.34 -0.22 cannot+took
0.06 0.29 cannot+trapped
0.19 0.72 cannot+urge
0.55 0.77 cannot+violence
0.22 -0.13 cannot+want
0.16 0.21 cannot+water
-0.27 -0.29 cannot+work
0.49 0.20 cannot+wound
0.29 0.27 cannot+you
-0.16 0.69 cannot>anymore
0.00 0.06 cannot>cannot
-0.14 -0.09 cannot>do-it
-0.51 0.28 cannot>eating
0.25 -0.03 cannot>end
-0.16 -0.28 cannot>enough
-0.13 0.32 cannot>exit
-0.14 0.48 cannot>hold
0.65 0.58 cannot>intend
0.69 0.59 cannot>life
-0.04 0.64 cannot>no
-0.24 -0.33 cannot>now
-0.40 -0.33 cannot>other
-0.26 -0.17 cannot>past
-0.44 -0.07 cannot>peace
0.18 0.15 cannot>pills
-0.16 -0.28 cannot>prepare
-0.03 0.21 cannot>self
-0.23 -0.42 cannot>tonight
0.05 0.27 cannot>trapped
0.19 0.72 cannot>urge
-0.06 -0.21 cannot>want
-0.18 -0.21 cannot>work
0.11 0.12 cannot>you
0.46 0.28 care
0.40 0.55 care+child
0.29 0.27 care+date
0.17 0.10 care+exit
-0.20 -0.15 care+intend
0.11 0.10 care+kin
-0.04 -0.03 care+love
-0.17 -0.22 care+matter
0.22 0.32 care+no
0.09 0.02 care+now
0.24 0.13 care+other
-0.05 -0.01 care+papers
-0.11 -0.04 care+pet
0.34 0.27 care+pills
0.13 0.12 care+self
0.26 0.22 care+sorry
-0.24 -0.22 care+thanks
0.20 0.28 care+tonight
0.02 -0.12 care+took
0.18 0.32 care+you
0.29 0.42 care>child
0.49 0.50 care>kin
-0.17 -0.22 care>matter
0.05 0.42 care>no
-0.14 -0.14 care>other
0.16 0.14 care>self
-0.05 -0.27 child
0.04 -0.06 child+chores
-0.09 -0.45 child+date
-0.58 0.28 child+die
0.49 0.48 child+do-it
-0.22 0.23 child+exit
0.40 0.35 child+find
-0.26 -0.25 child+give-away
-0.10 0.20 child+glad
-0.42 -0.40 child+gun
-0.51 -0.64 child+height
0.09 0.36 child+hold
-0.06 -0.08 child+hurt-other
0.25 0.12 child+intend
0.23 0.08 child+joy
-0.26 0.34 child+kill-self
0.44 0.38 child+kin
-0.04 0.09 child+last
0.25 0.22 child+laugh
-0.56 -0.46 child+leisure
0.67 0.75 child+letter
0.60 0.72 child+love
-0.35 0.14 child+media
0.08 0.12 child+no
-0.41 -0.62 child+now
0.33 0.26 child+old
0.36 0.24 child+other
0.38 0.35 child+pain
-0.35 -0.26 child+papers
0.34 0.35 child+passed
0.14 -0.12 child+past
-0.75 -0.45 child+peace
0.20 0.03 child+pills
-0.23 -0.31 child+prepare
-0.33 -0.57 child+quantity
0.17 0.46 child+question
-0.33 -0.19 child+revenge
-0.42 -0.01 child+rope
0.32 0.62 child+routine
-0.60 -0.01 child+school
0.06 0.15 child+self
0.59 0.45 child+spoken
-0.03 -0.26 child+stand
-0.24 0.41 child+suicide
-0.24 -0.28 child+tired
0.70 0.68 child+tonight
-0.17 -0.08 child+took
0.12 -0.21 child+trapped
0.31 0.41 child+urge
-0.07 -0.14 child+violence
-0.01 0.61 child+want
0.35 0.37 child+water
0.20 0.35 child+work
-0.24 0.41 child+worry
-0.23 -0.21 child+wound
0.15 0.02 child>alone
0.06 0.48 child>anymore
-0.32 0.39 child>burden
-0.26 -0.25 child>child
-0.20 -0.29 child>date
-0.35 0.07 child>glad
0.38 0.40 child>hold
-0.06 -0.08 child>hurt-other
-0.19 -0.19 child>intend
0.23 0.08 child>joy
-0.13 -0.10 child>kin
0.41 0.44 child>letter
0.46 0.57 child>love
-0.32 0.34 child>media
-0.65 -0.64 child>no
0.26 -0.00 child>now
0.24 -0.02 child>other
0.24 0.15 child>passed
-0.07 -0.40 child>past
-0.06 -0.12 child>prepare
-0.63 -0.57 child>quantity
0.07 0.38 child>question
0.08 0.25 child>revenge
-0.45 0.18 child>school
0.29 0.06 child>self
0.33 0.52 child>spoken
0.19 0.01 child>stand
-0.24 0.41 child>suicide
0.05 -0.11 child>tonight
0.25 0.32 child>took
0.33 0.10 child>trapped
-0.40 -0.58 child>violence
-0.54 -0.71 chores
0.15 0.09 chores+date
-0.44 -0.41 chores+die
-0.05 0.39 chores+eating
-0.71 -0.68 chores+end
0.28 0.20 chores+funeral
-0.41 -0.34 chores+give-away
-0.28 -0.16 chores+gun
0.32 0.37 chores+height
0.87 0.88 chores+hold
0.04 0.06 chores+hurt-other
-0.40 -0.47 chores+intend
-0.39 -0.43 chores+kin
-0.12 -0.11 chores+laugh
-0.42 -0.44 chores+leisure
0.20 0.21 chores+letter
-0.32 -0.33 chores+media
-0.08 -0.13 chores+no
-0.12 -0.09 chores+now
0.42 0.11 chores+other
0.32 0.36 chores+papers
-0.17 -0.18 chores+passed
-0.41 -0.58 chores+past
0.35 0.26 chores+peace
-0.08 -0.11 chores+pills
-0.14 -0.03 chores+prepare
-0.54 -0.37 chores+quantity
0.21 0.16 chores+question
-0.29 -0.25 chores+rope
-0.04 -0.15 chores+self
0.16 -0.15 chores+spoken
-0.14 -0.14 chores+stand
-0.29 -0.37 chores+suicide
-0.26 -0.23 chores+tired
0.08 0.08 chores+tonight
0.32 0.39 chores+took
0.46 0.51 chores+trapped
-0.26 -0.43 chores+violence
-0.23 -0.21 chores+want
-0.05 0.02 chores+water
0.08 0.16 chores+wound
0.05 0.09 chores>anymore
0.29 0.34 chores>blade
-0.26 -0.25 chores>child
-0.40 -0.34 chores>chores
0.03 -0.01 chores>date
-0.46 -0.41 chores>end
-0.12 -0.11 chores>laugh
-0.42 -0.44 chores>leisure
-0.07 -0.19 chores>no
0.30 0.34 chores>now
0.31 0.27 chores>other
0.23 0.23 chores>papers
-0.27 -0.43 chores>past
0.32 0.50 chores>prepare
0.02 -0.05 chores>quantity
0.03 -0.04 chores>self
-0.06 -0.07 chores>stand
-0.29 -0.37 chores>suicide
0.00 0.10 chores>tonight
0.17 0.38 chores>took
0.47 0.57 chores>trapped
-0.34 -0.35 chores>wound
-0.11 -0.42 date
0.33 0.08 date+die
0.17 0.00 date+do-it
-0.55 0.81 date+eating
0.61 0.48 date+end
0.21 0.10 date+enough
0.60 0.36 date+exit
0.28 0.01 date+find
0.04 0.01 date+forever
-0.47 -0.46 date+funeral
0.09 0.42 date+give-away
0.32 0.05 date+glad
-0.23 0.16 date+goodbye
0.16 0.01 date+gun
-0.26 -0.22 date+height
0.50 0.27 date+hold
0.37 0.26 date+hurt-other
0.09 0.37 date+hurt-self
0.45 0.45 date+intend
-0.15 -0.15 date+joy
0.43 0.72 date+kill-self
-0.17 -0.22 date+kin
0.19 0.22 date+last
-0.01 -0.05 date+laugh
-0.36 -0.53 date+leisure
-0.04 0.20 date+letter
-0.22 -0.34 date+life
0.43 0.60 date+love
0.58 0.44 date+matter
-0.17 -0.33 date+media
-0.19 -0.33 date+mourning
0.42 0.45 date+no
0.14 0.02 date+now
-0.39 0.00 date+old
-0.29 -0.21 date+other
-0.26 0.10 date+pain
0.15 0.18 date+papers
0.21 0.19 date+passed
-0.36 0.48 date+past
0.40 0.22 date+peace
0.07 -0.08 date+pet
0.03 -0.26 date+pills
0.12 -0.39 date+poison
0.46 0.46 date+prepare
-0.29 -0.10 date+quantity
-0.26 -0.13 date+question
0.03 0.06 date+revenge
0.58 0.71 date+rope
0.39 0.28 date+routine
-0.15 -0.44 date+school
0.00 0.06 date+self
0.74 0.77 date+sorry
-0.38 -0.24 date+spoken
-0.05 -0.06 date+stand
-0.64 0.19 date+substance
-0.32 0.79 date+suicide
-0.49 -0.54 date+thanks
0.13 0.19 date+therapy
-0.35 -0.30 date+tonight
-0.23 0.62 date+took
0.48 0.50 date+train
0.02 0.25 date+trapped
-0.06 0.41 date+urge
0.03 -0.03 date+vehicle
0.00 0.24 date+violence
-0.37 -0.63 date+voices
0.83 0.67 date+want
0.08 0.14 date+water
-0.79 -0.45 date+work
-0.02 0.45 date+worry
-0.42 0.51 date+wound
0.37 0.15 date+you
0.09 0.44 date>after
0.23 0.25 date>alone
0.18 0.52 date>anymore
0.46 0.47 date>date
0.06 -0.17 date>die
0.26 0.20 date>do-it
0.38 0.56 date>end
0.51 0.32 date>exit
0.03 -0.16 date>find
0.13 0.01 date>gun
-0.47 -0.14 date>height
0.25 0.16 date>hold
0.38 0.40 date>hurt-self
0.08 -0.11 date>intend
0.62 0.42 date>kill-self
0.14 -0.17 date>kin
-0.28 -0.34 date>leisure
-0.04 0.33 date>letter
-0.03 0.13 date>life
-0.10 -0.30 date>media
0.75 0.78 date>no
0.35 0.83 date>now
-0.39 0.01 date>old
-0.17 -0.03 date>other
-0.45 0.27 date>pain
-0.65 0.51 date>past
0.31 0.29 date>peace
0.34 0.05 date>pills
0.05 -0.03 date>prepare
-0.29 0.42 date>quantity
0.11 0.31 date>question
-0.43 -0.33 date>revenge
0.29 0.32 date>rope
0.16 0.05 date>routine
-0.03 -0.27 date>school
-0.03 -0.02 date>self
-0.59 -0.36 date>spoken
-0.09 0.15 date>stand
-0.43 -0.09 date>substance
-0.12 -0.19 date>therapy
0.35 0.48 date>tonight
0.16 -0.20 date>took
0.09 0.13 date>train
-0.21 0.06 date>trapped
0.14 0.08 date>urge
0.59 0.59 date>vehicle
0.25 0.41 date>violence
0.36 0.67 date>want
-0.31 -0.25 date>work
0.25 0.40 date>wound
0.39 0.35 date>you
-0.87 1.01 despair
-0.19 -0.37 despair+die
-0.32 0.24 despair+do-it
0.05 -0.05 despair+end
-0.17 0.31 despair+exit
-0.33 -0.03 despair+hold
0.38 0.11 despair+intend
0.16 0.21 despair+kin
-0.11 -0.05 despair+life
0.13 0.38 despair+matter
-0.37 0.21 despair+no
0.01 0.73 despair+now
0.27 0.04 despair+other
0.35 0.32 despair+papers
-0.38 -0.56 despair+past
0.40 0.32 despair+pills
0.14 0.35 despair+prepare
-0.77 0.24 despair+quantity
-0.51 0.28 despair+self
-0.40 0.34 despair+sorry
0.06 0.25 despair+spoken
0.20 -0.20 despair+stand
0.39 -0.16 despair+tonight
-0.34 0.11 despair+voices
-0.23 -0.21 despair+want
-0.23 -0.52 despair+work
0.43 0.30 despair+wound
-0.14 0.27 despair>cannot
-0.22 0.38 despair>despair
-0.17 0.31 despair>exit
0.17 0.19 despair>life
0.23 0.26 despair>matter
-0.14 0.68 despair>no
0.04 0.21 despair>other
-0.27 -0.46 despair>past
0.35 0.32 despair>pills
-0.31 -0.27 despair>quantity
-0.14 0.13 despair>self
-0.08 -0.30 despair>work
0.49 0.06 die
0.82 0.60 die+do-it
-0.68 -0.51 die+eating
-0.09 0.75 die+end
-0.19 0.56 die+enough
0.37 0.61 die+exit
0.06 -0.27 die+funeral
0.61 0.73 die+give-away
0.40 0.34 die+glad
-0.24 0.30 die+gun
0.20 0.10 die+hold
-0.15 -0.13 die+hurt-other
0.99 0.86 die+intend
0.09 0.11 die+kill-self
-0.56 -0.19 die+kin
0.09 -0.20 die+last
-0.06 -0.39 die+laugh
-0.61 -0.72 die+leisure
-0.73 -0.17 die+letter
-0.77 -0.52 die+life
-0.45 -0.49 die+love
0.18 -0.04 die+matter
0.13 -0.03 die+media
-0.26 -0.54 die+mourning
-0.23 -0.21 die+no
-0.57 -0.18 die+now
-0.39 -0.22 die+old
-0.44 -0.63 die+other
-0.55 0.51 die+pain
-0.25 0.37 die+passed
-0.10 -0.02 die+past
0.43 0.36 die+peace
-0.22 -0.16 die+pet
0.31 0.31 die+pills
0.11 0.65 die+prepare
-0.22 -0.15 die+quantity
-0.30 0.15 die+question
0.07 0.08 die+revenge
-0.58 0.28 die+routine
-0.15 0.09 die+school
-0.02 -0.10 die+self
-0.26 0.03 die+sleep-away
-0.55 0.31 die+spoken
-0.67 -0.61 die+stand
-0.60 -0.47 die+therapy
-0.13 -0.30 die+tired
-0.19 0.02 die+tonight
0.48 0.35 die+took
-0.22 0.69 die+trapped
0.09 -0.09 die+urge
-0.26 -0.30 die+violence
-0.04 -0.05 die+voices
0.40 0.49 die+want
-0.41 0.36 die+work
-0.41 0.31 die+worry
-0.38 -0.39 die+you
-0.48 0.50 die>aftermath
-0.27 -0.12 die>alone
0.44 0.67 die>anymore
0.24 0.24 die>burden
-0.45 -0.24 die>date
0.39 0.32 die>die
0.53 0.43 die>do-it
-0.43 -0.23 die>eating
-0.51 -0.43 die>funeral
0.08 0.55 die>hold
0.56 0.15 die>intend
-0.50 -0.28 die>kin
-0.28 -0.27 die>laugh
-0.26 -0.30 die>leisure
-0.42 -0.35 die>media
-0.69 0.12 die>no
-0.45 -0.12 die>now
-0.37 -0.31 die>old
-0.40 -0.68 die>other
0.25 0.16 die>past
-0.39 -0.34 die>quantity
-0.30 -0.21 die>question
-0.40 -0.24 die>self
-0.40 0.53 die>spoken
-0.55 -0.36 die>stand
-0.36 -0.41 die>therapy
-0.13 -0.30 die>tired
-0.06 0.05 die>tonight
-0.29 0.19 die>want
-0.39 0.40 die>work
-0.35 0.46 die>worry
-0.35 -0.48 die>you
0.40 -0.04 do-it
0.22 0.21 do-it+end
0.43 0.34 do-it+enough
0.32 0.33 do-it+goodbye
0.43 0.67 do-it+height
0.33 0.59 do-it+hold
-0.16 -0.18 do-it+hurt-other
-0.16 -0.25 do-it+intend
-0.18 -0.16 do-it+last
0.29 0.19 do-it+letter
0.32 0.24 do-it+life
0.07 0.37 do-it+matter
0.20 0.13 do-it+media
0.19 0.09 do-it+no
0.60 0.43 do-it+now
-0.07 -0.26 do-it+other
0.61 0.24 do-it+past
0.48 0.41 do-it+pills
0.48 0.44 do-it+prepare
0.47 0.68 do-it+quantity
0.63 0.53 do-it+question
0.22 0.11 do-it+school
-0.09 -0.23 do-it+self
0.51 0.54 do-it+spoken
0.04 0.41 do-it+stand
-0.27 -0.04 do-it+tonight
0.48 0.54 do-it+trapped
-0.16 -0.28 do-it+want
0.25 0.25 do-it+water
-0.22 -0.15 do-it+work
0.44 0.45 do-it+wound
0.20 0.16 do-it>alone
0.01 -0.10 do-it>anymore
-0.12 -0.19 do-it>date
0.30 0.32 do-it>do-it
-0.34 -0.32 do-it>intend
-0.11 -0.16 do-it>last
0.71 0.64 do-it>now
-0.46 -0.38 do-it>self
-0.12 0.06 do-it>tonight
-0.56 -0.13 eating
-0.26 -0.09 eating+hold
0.61 0.39 eating+kin
-0.23 -0.36 eating+laugh
-0.39 0.20 eating+mourning
0.34 0.77 eating+no
-0.69 0.18 eating+now
-0.28 -0.37 eating+other
-0.59 -0.54 eating+past
0.35 -0.26 eating+pills
-0.28 0.29 eating+quantity
-0.37 -0.12 eating+self
-0.06 0.28 eating+stand
0.06 0.42 eating+tonight
0.11 0.29 eating+violence
-0.64 -0.53 eating+want
-0.40 0.43 eating+work
-0.26 0.51 eating>date
-0.46 -0.17 eating>now
0.51 0.34 eating>pills
-0.13 0.12 eating>self
0.51 0.57 en:60
-0.78 -0.86 en:7
-1.12 -0.68 en:a
-0.56 -0.55 en:a balcon
-0.37 -0.35 en:a beach
0.11 0.44 en:a belt
-0.20 0.24 en:a better
0.36 0.44 en:a bit
0.34 0.29 en:a bottle
-0.30 0.49 en:a bridge
0.06 0.22 en:a bullet
0.65 0.57 en:a bunch
-0.28 0.49 en:a bus
0.40 0.43 en:a car
-0.25 0.54 en:a child
-0.01 -0.05 en:a date
-0.01 0.39 en:a day
0.10 0.67 en:a friend
-0.42 0.48 en:a future
0.39 0.28 en:a good
0.04 0.28 en:a goodby
-0.02 0.26 en:a gun
-0.09 0.19 en:a guy
0.49 0.41 en:a home
0.21 0.30 en:a joke
-0.04 -0.22 en:a knife
0.24 0.33 en:a list
-0.24 0.30 en:a loaded
-0.60 -0.26 en:a long
-0.14 -0.20 en:a lot
-0.20 -0.27 en:a man
-0.61 -0.56 en:a new
-0.20 -0.32 en:a nice
-0.34 0.11 en:a note
-0.31 -0.13 en:a plan
0.57 0.43 en:a proble
-0.36 -0.35 en:a raise
0.04 -0.11 en:a razor
-0.17 -0.05 en:a relief
-0.07 0.07 en:a rope
-0.31 -0.40 en:a safety
-0.29 -0.40 en:a serial
-0.61 0.31 en:a strang
-0.26 -0.21 en:a studen
-0.60 0.08 en:a suicid
-0.09 0.42 en:a teenag
0.44 0.41 en:a though
0.31 0.36 en:a train
-0.29 -0.32 en:a vet
0.31 0.37 en:a video
-0.26 -0.29 en:a walk
-0.43 0.61 en:a waste
0.38 0.36 en:a way
0.12 -0.21 en:a week
-0.02 0.36 en:a while
-0.10 -0.17 en:a whole
-0.14 0.07 en:a year
-0.43 0.30 en:a ~
-0.31 0.38 en:about
-0.34 0.02 en:about a
-0.50 0.38 en:about death
-0.47 -0.28 en:about dying
0.29 0.62 en:about ending
0.30 0.19 en:about how
-0.39 0.07 en:about it
-0.23 0.56 en:about killin
0.31 0.46 en:about me
-0.38 -0.48 en:about money
-0.52 0.03 en:about my
-0.71 0.54 en:about not
-0.19 -0.42 en:about self
0.25 0.08 en:about suicid
-0.08 -0.26 en:about the
0.47 0.36 en:about to
-0.25 0.35 en:about wantin
-0.52 0.26 en:accide
-0.27 -0.29 en:accoun
0.12 0.61 en:act
0.08 0.44 en:act on
0.24 0.63 en:active
0.47 0.35 en:active suicid
0.77 0.73 en:actual
0.08 -0.06 en:afraid
0.10 -0.23 en:afraid of
0.07 0.69 en:after
-0.38 -0.01 en:after a
-0.31 0.16 en:after an
0.01 0.24 en:after me
0.04 -0.35 en:after that
-0.66 -0.40 en:after the
0.29 -0.18 en:after this
-0.73 0.05 en:again
0.55 0.44 en:again and
-0.40 0.33 en:again but
-0.15 -0.23 en:again haha
0.44 0.35 en:again ill
-0.29 -0.05 en:again last
0.10 0.11 en:again with
0.65 0.64 en:agains
0.46 0.46 en:agains the
0.26 0.55 en:age
-0.37 -0.18 en:ages
0.06 0.74 en:ago
0.48 0.39 en:ago and
0.55 0.39 en:agree
-0.42 -0.47 en:aid
0.71 0.33 en:alive
0.05 -0.23 en:alive and
-0.09 -0.30 en:alive for
-0.04 -0.02 en:all
0.23 0.41 en:all be
-0.21 -0.51 en:all day
-0.01 0.63 en:all i
-0.30 -0.35 en:all my
-0.45 -0.41 en:all night
0.49 0.57 en:all of
-0.19 -0.19 en:all over
0.55 0.45 en:all thats
0.28 0.21 en:all the
-0.41 -0.43 en:all weeken
-0.63 0.03 en:almost
0.56 0.16 en:alone
-0.27 -0.45 en:along
-0.20 -0.32 en:along the
1.34 1.08 en:alread
0.36 0.32 en:alread left
-0.89 -0.15 en:always
0.31 0.47 en:an
0.06 0.16 en:an accide
-0.13 -0.12 en:an envelo
0.38 -0.12 en:an hour
-0.26 0.19 en:an old
0.38 0.60 en:an overdo
0.74 0.49 en:and
0.07 -0.14 en:and a
0.18 0.03 en:and closed
0.33 0.26 en:and count
-0.25 -0.07 en:and cut
-0.25 0.28 en:and feelin
-0.24 -0.18 en:and felt
-0.51 -0.54 en:and had
-0.17 -0.17 en:and he
0.21 0.27 en:and her
0.39 0.81 en:and hes
-0.17 -0.38 en:and i
0.01 -0.17 en:and id
0.70 0.49 en:and im
0.55 0.46 en:and is
-0.36 -0.33 en:and it
0.65 0.73 en:and its
0.04 0.26 en:and ive
0.77 0.65 en:and my
0.04 0.55 en:and no
-0.23 0.28 en:and nobody
0.48 0.35 en:and not
0.44 0.69 en:and now
-0.23 0.08 en:and said
0.11 0.11 en:and says
0.26 0.38 en:and she
0.14 0.67 en:and shes
0.03 -0.18 en:and so
0.34 0.23 en:and thats
0.25 0.35 en:and the
0.04 0.05 en:and then
-0.14 0.27 en:and theres
0.25 0.22 en:and theyve
0.77 0.66 en:and this
0.45 0.31 en:and today
-0.18 -0.13 en:and told
0.25 0.24 en:and tonigh
-0.26 -0.32 en:and watche
-0.39 -0.46 en:and we
-0.70 -0.04 en:and went
0.42 0.36 en:and when
-0.44 0.25 en:and ~
-0.44 -0.37 en:angry
-0.54 -0.20 en:annive
-0.36 -0.31 en:annive of
-0.76 -0.87 en:anothe
-0.60 -0.79 en:answer
-0.51 -0.60 en:antide
0.31 0.16 en:antifr
0.22 0.12 en:antifr i
-0.38 -0.40 en:anxiet
-0.79 -0.08 en:anxiou
-0.00 -0.18 en:any
0.11 0.14 en:anymor
-0.22 0.17 en:anymor and
-0.15 0.17 en:anymor i
0.21 0.28 en:anyone
-0.52 -0.52 en:anyone i
-0.53 -0.40 en:anythi
0.18 0.48 en:anythi anymor
0.07 -0.18 en:anythi stupid
-0.47 -0.49 en:anyway
-0.69 -0.28 en:anywhe
-0.53 0.55 en:apple
0.52 0.23 en:appoin
0.32 0.24 en:appoin to
0.43 0.33 en:are
-0.18 0.08 en:are all
0.02 -0.19 en:are in
-0.28 -0.39 en:argued
-0.27 -0.33 en:argued with
-0.65 0.33 en:argume
0.27 0.26 en:arm
0.43 0.42 en:arm is
-0.09 0.08 en:around
0.24 0.24 en:around my
-0.55 -0.32 en:as
-0.75 -0.28 en:as a
0.34 0.32 en:as i
-0.60 -0.76 en:ashame
-0.41 -0.49 en:ashame i
-0.58 -0.09 en:ask
0.27 0.00 en:asked
0.95 0.87 en:asking
0.29 0.33 en:asking about
-0.21 -0.48 en:asleep
-1.13 -0.62 en:at
-0.25 0.03 en:at a
0.08 0.26 en:at home
-0.34 -0.35 en:at it
-0.32 -0.41 en:at karaok
-0.01 0.32 en:at me
-0.48 -0.37 en:at my
0.66 0.55 en:at night
0.28 0.39 en:at once
-0.27 -0.27 en:at peace
-0.21 -0.30 en:at school
0.10 0.09 en:at six
-0.35 -0.33 en:at the
-0.33 -0.41 en:at this
-0.43 0.51 en:at univer
-0.16 -0.10 en:at work
-0.55 -0.71 en:ate
-0.42 -0.61 en:attack
-0.41 0.90 en:attemp
-0.16 0.34 en:attemp suicid
-0.39 0.41 en:attemp was
0.53 0.89 en:attent
0.38 0.63 en:attent i
-0.59 -0.61 en:aunts
-0.63 0.13 en:away
-0.35 0.06 en:away in
-0.13 -0.03 en:away my
-0.23 -0.21 en:away the
-0.16 -0.18 en:awful
-0.12 -0.13 en:awful for
-0.19 -0.64 en:baby
-0.10 0.86 en:back
-0.32 0.09 en:back at
0.12 0.34 en:back in
-0.13 -0.04 en:back to
0.03 0.39 en:bad
0.52 0.44 en:bad now
-0.10 -0.56 en:badly
0.92 0.96 en:bag
0.50 0.50 en:bag and
0.11 -0.11 en:balcon
-0.30 -0.38 en:balcon and
-0.19 -0.17 en:balcon now
-0.69 0.04 en:band
-0.05 -0.18 en:bank
0.31 0.27 en:bank detail
0.07 0.03 en:bath
0.56 0.41 en:bath and
-0.18 -0.26 en:bathro
0.35 0.66 en:be
0.68 0.55 en:be a
0.95 1.10 en:be alive
0.44 0.49 en:be alone
0.09 -0.16 en:be and
0.38 0.41 en:be better
0.71 0.79 en:be dead
-0.32 0.13 en:be easier
0.45 0.45 en:be finish
0.22 0.16 en:be good
0.39 0.66 en:be happie
-0.48 -0.44 en:be here
-0.62 0.60 en:be like
-0.47 0.41 en:be okay
-0.39 -0.38 en:be over
0.18 0.18 en:be quick
0.42 0.44 en:be sad
0.49 0.49 en:be seeing
-0.39 0.32 en:be suicid
-0.29 -0.37 en:be the
-0.33 -0.26 en:be there
0.19 0.42 en:be with
-0.18 -0.06 en:be worrie
-0.36 -0.32 en:be ~
-0.52 -0.49 en:beach
-0.24 0.42 en:beat
0.86 0.77 en:beatin
0.33 0.39 en:beatin my
-0.21 -0.39 en:becaus
-0.10 0.11 en:becaus i
0.32 0.32 en:becaus it
-0.43 -0.46 en:becaus of
-0.33 -0.29 en:becaus the
-0.47 -0.24 en:bed
-0.13 0.21 en:bed and
-0.27 -0.08 en:been
-0.26 -0.44 en:been a
-0.28 0.42 en:been clean
0.40 0.42 en:been cuttin
0.41 0.31 en:been ready
-0.34 0.36 en:been saving
-0.49 -0.54 en:been suicid
0.60 0.49 en:been thinki
0.01 -0.34 en:before
0.06 0.29 en:before i
0.19 -0.16 en:before the
0.28 0.29 en:before they
-0.30 0.11 en:before you
-0.16 -0.21 en:behind
0.05 0.05 en:behind the
0.30 1.00 en:being
-0.10 0.47 en:being alive
0.34 0.35 en:being dead
0.22 0.24 en:being here
0.73 0.53 en:believ
-0.26 -0.09 en:belt
-0.15 -0.48 en:best
-0.31 0.16 en:best friend
0.11 0.02 en:better
-0.20 0.24 en:better mum
0.13 -0.06 en:better off
0.31 0.34 en:better on
-0.65 -0.82 en:betwee
0.08 -0.14 en:bike
-0.37 -0.31 en:bike and
-0.17 -0.24 en:bill
-0.40 -0.74 en:birthd
-0.87 -0.98 en:bit
-0.12 -0.09 en:blade
-0.37 -0.41 en:blade in
-0.01 0.50 en:blades
0.38 0.37 en:blanke
-0.50 -0.40 en:bleach
-0.65 -0.78 en:bled
0.91 0.80 en:bleedi
0.43 0.46 en:bleedi and
0.28 0.27 en:bleedi i
-0.36 -0.65 en:blood
0.51 0.47 en:blue
0.27 0.26 en:blue blanke
0.23 0.24 en:blue folder
-0.07 -0.21 en:body
-0.40 -0.38 en:boiler
-0.28 -0.27 en:boiler is
0.19 0.20 en:boilin
0.13 0.14 en:boilin water
-0.58 -0.54 en:bombed
0.22 0.12 en:book
0.08 -0.14 en:booked
-0.65 0.54 en:born
-0.68 -0.24 en:bos
-0.64 0.25 en:boss
0.20 0.29 en:both
-0.16 0.31 en:bother
0.29 0.51 en:bottle
0.15 0.42 en:bottle of
0.44 0.42 en:bought
-0.39 -0.18 en:bought a
-0.01 -0.18 en:bought rope
0.32 0.23 en:bought the
-0.36 -0.44 en:box
-0.54 -0.56 en:boxes
0.11 0.20 en:boy
0.17 0.06 en:boyfri
-0.70 -0.78 en:break
0.66 0.63 en:breaki
0.47 0.45 en:breaki the
-0.37 0.50 en:breaks
-0.26 0.35 en:breaks my
-0.09 -0.26 en:breath
0.12 0.17 en:bridge
0.56 0.48 en:bridge again
-0.05 0.01 en:bridge i
-0.03 0.04 en:bridge is
-0.17 0.43 en:bridge last
0.03 -0.12 en:bringi
0.25 0.28 en:bringi a
0.67 0.42 en:broke
0.37 0.22 en:broke my
-0.20 0.32 en:broken
0.22 0.03 en:brothe
0.01 -0.09 en:brothe in
0.44 0.32 en:brothe is
-0.41 0.26 en:brothe to
-0.16 0.37 en:bruise
0.19 0.71 en:buildi
0.08 -0.36 en:bullet
0.91 0.80 en:bunch
0.65 0.57 en:bunch of
-0.73 -0.67 en:buried
0.52 1.06 en:burn
-0.02 0.38 en:burn myself
0.57 0.58 en:burn the
-0.23 0.59 en:burned
-0.39 -0.50 en:burnt
-0.28 -0.36 en:burnt the
-0.28 -0.38 en:bury
-0.13 -0.22 en:bury me
-0.41 -0.37 en:bus
-0.20 0.05 en:but
0.19 0.07 en:but i
-0.30 0.40 en:but id
0.20 0.87 en:but im
0.18 -0.27 en:but it
-0.60 0.01 en:but its
-0.41 -0.35 en:but the
-0.45 -0.39 en:buy
0.40 0.38 en:by
-0.31 -0.07 en:by a
0.28 0.29 en:by mornin
0.37 0.66 en:by my
-0.01 0.02 en:by the
0.38 0.38 en:by tomorr
0.56 0.61 en:bye
0.93 0.92 en:cabine
0.07 -0.22 en:cake
0.33 0.27 en:call
0.33 0.40 en:call anyone
-0.42 -0.42 en:call sorry
0.08 0.41 en:call the
-0.31 -0.18 en:called
-0.67 0.69 en:callin
-0.39 -0.47 en:calls
0.14 -0.13 en:calm
-0.60 -0.24 en:came
0.24 0.42 en:came home
-0.25 -0.23 en:came on
-0.56 0.72 en:camera
-0.40 0.52 en:camera in
0.35 0.43 en:can
0.42 0.44 en:can close
0.49 0.56 en:can go
0.59 0.45 en:can hear
0.31 0.25 en:can keep
-0.34 -0.49 en:can say
-0.25 -0.23 en:can we
-0.14 -0.15 en:can you
0.08 -0.40 en:cancel
-0.51 -0.56 en:cancer
0.44 0.58 en:cant
-0.13 0.47 en:cant be
0.19 0.00 en:cant do
0.13 0.34 en:cant get
0.07 -0.18 en:cant go
0.43 0.39 en:cant hold
0.54 0.33 en:cant keep
0.11 0.12 en:cant promis
-0.45 0.58 en:cant see
-0.43 -0.07 en:cant sleep
0.17 -0.00 en:cant stop
-0.10 -0.25 en:cant wait
0.55 0.25 en:car
0.34 0.43 en:car park
-0.38 -0.50 en:care
0.13 0.39 en:care if
-0.17 -0.22 en:care of
-0.45 -0.39 en:cat
0.16 0.11 en:cat to
-0.33 -0.34 en:cat wants
-0.48 0.60 en:catch
-0.48 0.36 en:catch myself
0.05 0.49 en:cellar
-0.35 -0.42 en:change
-0.18 -0.17 en:change my
-0.49 -0.56 en:chapte
-0.21 -0.40 en:charac
-0.09 -0.19 en:charac died
0.23 0.24 en:charge
-0.52 -0.62 en:check
0.29 0.40 en:check on
-0.75 -0.79 en:cheese
-0.43 -0.29 en:chem
-0.31 -0.21 en:chem homewo
-0.64 0.42 en:child
0.75 0.59 en:childr
-0.63 -0.81 en:choice
-0.24 -0.26 en:choir
0.14 0.62 en:chosen
-0.13 -0.33 en:christ
-1.07 -0.97 en:cigare
-0.62 -0.72 en:city
-0.54 0.29 en:class
-0.36 0.03 en:clean
-0.28 0.42 en:clean from
0.90 0.80 en:cleane
0.44 0.40 en:cleane the
-0.13 -0.32 en:cliff
-0.51 -0.58 en:cliffs
0.71 0.73 en:close
-0.48 -0.11 en:closed
0.13 -0.04 en:closed my
0.39 0.43 en:clothe
-0.53 -0.61 en:club
-0.52 -0.46 en:coat
-0.36 -0.06 en:coffee
-0.82 -0.54 en:cold
-0.33 0.12 en:collea
0.31 0.45 en:collec
-0.39 0.38 en:colleg
0.62 0.62 en:come
0.33 0.55 en:come back
0.35 -0.06 en:comes
0.56 0.54 en:comes into
-0.47 -0.49 en:comes on
0.80 0.72 en:coming
0.18 0.15 en:coming back
-0.00 -0.08 en:commit
0.19 0.22 en:commit suicid
-0.47 -0.45 en:contra
-0.33 0.20 en:contro
-0.35 0.25 en:corner
0.15 0.24 en:cost
-0.16 -0.11 en:could
-0.59 -0.49 en:could have
0.26 0.39 en:could just
-0.43 -0.51 en:could ~
-0.31 -0.08 en:couldn
0.70 0.61 en:count
-0.45 -0.66 en:counte
0.81 0.72 en:courag
0.48 0.35 en:courag and
0.40 0.43 en:courag to
-1.00 -0.98 en:course
0.46 0.69 en:cousin
-0.49 0.69 en:cowork
-0.31 -0.43 en:cream
-0.67 -0.41 en:cried
-0.50 -0.46 en:cried on
-0.37 -0.36 en:crime
-0.37 0.58 en:crosse
-0.02 -0.54 en:cry
0.59 0.64 en:cry for
0.14 -0.37 en:crying
-0.12 -0.53 en:cut
0.22 -0.14 en:cut my
-0.31 -0.41 en:cut myself
0.42 0.40 en:cut rly
0.50 0.54 en:cut so
0.37 0.31 en:cut too
-0.64 0.13 en:cuts
-0.01 1.12 en:cuttin
0.42 0.44 en:cuttin for
-0.13 -0.26 en:d
-0.09 -0.19 en:d d
0.90 0.92 en:da
-0.02 0.02 en:dad
0.06 -0.06 en:dad is
-0.10 0.26 en:dad keeps
-0.27 0.48 en:dad says
0.28 0.37 en:dads
-0.59 -0.64 en:danger
-0.59 -0.80 en:dark
0.10 0.25 en:date
-0.17 0.24 en:date and
-0.25 -0.30 en:date for
-0.17 0.24 en:daught
0.09 -0.08 en:daught she
-0.25 -0.04 en:day
0.33 0.33 en:day and
0.06 0.26 en:day i
-1.18 0.51 en:days
0.34 0.25 en:dead
-0.36 -0.34 en:dead and
-0.40 -0.44 en:dead if
-0.58 0.67 en:dead inside
0.31 0.33 en:dead so
0.15 0.21 en:death
-0.00 0.04 en:death is
0.32 0.22 en:death would
-0.61 -0.66 en:decide
-0.22 -0.19 en:decide im
-0.16 -0.17 en:decide to
-0.28 -0.36 en:decide when
-0.49 -0.41 en:decisi
0.82 0.77 en:deep
0.42 0.40 en:deep its
0.71 0.71 en:delete
0.21 0.09 en:dentis
-0.06 -0.69 en:depres
0.45 0.50 en:deserv
-0.20 0.24 en:deserv a
0.41 0.38 en:deserv to
0.31 0.29 en:desk
0.44 0.38 en:detail
-0.28 -0.37 en:detect
0.70 0.68 en:diagno
0.56 0.33 en:diary
0.02 -0.14 en:did
0.43 0.40 en:did it
-0.24 -0.19 en:did the
-0.64 -0.63 en:didnt
0.91 0.91 en:die
0.35 0.71 en:die and
0.39 0.32 en:die die
-0.43 0.72 en:die exactl
-0.53 -0.62 en:die for
-0.29 0.83 en:die i
-0.70 -0.50 en:die im
-0.54 -0.39 en:die in
-0.31 -0.21 en:die lol
-0.15 -0.23 en:die than
-0.71 -0.55 en:died
0.36 0.55 en:died and
-0.22 -0.49 en:died in
-0.18 -0.24 en:died of
-0.10 -0.20 en:died when
-0.78 -0.78 en:diet
0.06 -0.44 en:differ
-0.41 -0.18 en:dinner
-0.80 0.48 en:disapp
-0.40 -0.36 en:discus
-0.82 -0.72 en:dishes
-0.41 -0.05 en:divorc
-0.24 -0.27 en:dizzy
-0.20 -0.23 en:do
-0.37 0.42 en:do anythi
-0.02 -0.11 en:do i
0.35 0.10 en:do it
0.35 0.27 en:do now
-0.06 0.07 en:do that
-0.12 0.02 en:do the
-0.55 -0.56 en:do wanna
-0.34 0.07 en:do when
-0.46 -0.35 en:do you
-0.32 -0.24 en:doctor
-0.53 -0.65 en:docume
0.07 -0.30 en:does
-0.44 0.73 en:doesnt
-0.26 0.45 en:doesnt wanna
0.03 0.09 en:dog
0.21 0.20 en:dog to
0.31 0.12 en:dogs
-0.59 -0.67 en:doing
-0.33 -0.28 en:doing it
0.35 0.18 en:done
-0.04 -0.12 en:done with
0.42 0.25 en:dont
0.49 0.39 en:dont call
0.17 0.28 en:dont care
0.01 0.29 en:dont come
-0.34 -0.47 en:dont cut
0.07 0.19 en:dont feel
-0.05 -0.19 en:dont have
0.41 0.42 en:dont intend
-0.05 0.17 en:dont know
0.55 0.57 en:dont look
0.03 0.57 en:dont see
0.42 0.51 en:dont tell
0.32 1.03 en:dont think
0.64 0.61 en:dont trust
-0.05 0.03 en:dont wanna
0.11 0.19 en:dont want
0.05 -0.14 en:dont worry
-0.08 0.36 en:door
-0.15 0.46 en:door is
-0.31 -0.41 en:dose
-0.10 -0.32 en:double
-0.25 0.36 en:down
0.05 0.16 en:down the
0.36 1.03 en:downst
0.81 0.38 en:drank
-0.17 -0.08 en:drawer
-0.25 -0.28 en:dream
-0.74 0.81 en:drinki
0.08 0.67 en:drivin
-0.14 -0.27 en:drove
-0.10 -0.07 en:drove up
0.00 0.87 en:drunk
0.33 0.23 en:drunk and
-0.44 -0.54 en:dry
-0.25 -0.57 en:dying
-0.40 -0.49 en:dying in
-0.11 -0.14 en:dying it
-0.41 -0.53 en:dying on
0.45 0.04 en:each
-0.44 -0.36 en:each mornin
0.42 0.36 en:each of
-0.01 -0.27 en:each other
-0.55 0.45 en:easier
-0.35 0.25 en:easier if
0.51 0.28 en:easy
0.36 0.19 en:easy to
-0.56 0.01 en:eat
-0.45 0.17 en:eaten
-0.23 0.50 en:eaten since
-0.19 -0.47 en:edge
-0.52 0.61 en:eggshe
0.02 -0.15 en:eighty
0.25 0.84 en:else
0.31 0.22 en:email
0.01 0.37 en:empty
0.29 0.33 en:end
0.61 0.64 en:end for
0.29 -0.10 en:end i
0.76 0.87 en:end it
0.24 0.64 en:end my
-0.23 0.15 en:end of
-0.48 -0.52 en:end this
-0.79 -0.82 en:ended
0.46 0.46 en:ending
-0.30 0.14 en:ending it
0.50 0.55 en:ending my
-0.01 0.33 en:ends
0.62 0.59 en:ends this
0.31 0.42 en:englis
-0.30 -0.22 en:enough
-0.04 -0.16 en:enough of
-0.07 0.36 en:enough to
-0.18 -0.17 en:envelo
-0.18 0.85 en:even
-0.07 -0.49 en:evenin
-0.39 -0.54 en:ever
0.02 0.59 en:every
-0.25 0.48 en:every day
0.22 -0.13 en:every night
0.12 1.93 en:everyo
0.41 0.16 en:everyo will
-0.20 0.41 en:everyt
-0.16 0.18 en:everyt and
-0.04 0.23 en:ex
0.18 0.38 en:ex says
-0.61 1.02 en:exactl
-0.31 -0.52 en:exam
-0.22 -0.26 en:execut
-0.35 -0.37 en:exhaus
-0.62 0.70 en:exist
-0.35 0.76 en:existi
0.81 0.75 en:explod
-0.04 0.29 en:face
0.40 0.38 en:fail
-0.37 0.56 en:failed
-0.50 -0.47 en:family
0.31 0.78 en:fantas
0.22 0.56 en:fantas about
0.18 0.06 en:far
-0.50 -0.46 en:farmer
-0.23 0.55 en:fast
0.01 0.53 en:fault
-0.69 -0.62 en:favour
-0.31 -0.41 en:fear
-0.39 0.07 en:feel
0.56 0.48 en:feel afraid
-0.58 0.67 en:feel dead
-0.41 0.35 en:feel guilty
-0.67 -0.10 en:feel like
-0.25 -0.27 en:feel ready
-0.35 -0.15 en:feel so
-0.14 0.27 en:feel trappe
-0.06 0.07 en:feelin
-0.65 0.21 en:feels
-0.16 -0.12 en:feet
-0.70 -0.26 en:fell
-0.52 0.19 en:fell off
0.48 -0.31 en:felt
-0.24 -0.18 en:felt sad
-0.15 -0.12 en:fence
-0.57 0.45 en:fiftee
-0.55 0.01 en:fight
-0.04 -0.24 en:figure
0.26 0.18 en:filled
0.55 0.54 en:filled the
-0.00 -0.33 en:final
-0.48 -0.49 en:finall
0.04 0.06 en:finall at
-0.21 -0.25 en:finall got
0.13 -0.24 en:find
0.45 0.37 en:find me
0.53 0.34 en:finds
0.50 0.46 en:finds me
-0.44 0.25 en:fine
-0.05 0.11 en:finish
-0.33 0.44 en:finish i
0.03 -0.01 en:finish it
-0.44 -0.58 en:finish the
-0.39 -0.48 en:fire
-0.12 -0.13 en:fire to
-0.39 -0.48 en:firewo
-0.29 -0.30 en:first
-0.30 -0.34 en:first aid
-0.38 -0.22 en:first time
-0.28 -0.06 en:five
0.09 -0.27 en:five minute
-0.76 -0.50 en:fixed
-0.44 -0.70 en:flat
0.29 0.06 en:flat is
-0.46 -0.11 en:flatma
-0.10 -0.13 en:floor
-0.17 -0.12 en:floor with
0.52 0.44 en:flower
0.37 0.31 en:flower on
0.48 0.44 en:folder
0.44 -0.01 en:follow
-0.08 -0.17 en:follow me
0.25 0.85 en:food
-0.29 -0.46 en:foot
-0.42 -0.48 en:footba
0.03 0.08 en:for
-0.37 -0.18 en:for a
0.20 -0.12 en:for an
0.29 0.33 en:for asking
0.63 0.62 en:for each
-0.13 -0.21 en:for everyt
-0.18 -0.01 en:for five
0.06 -0.02 en:for good
0.40 0.06 en:for her
-0.30 0.33 en:for him
0.71 0.53 en:for me
0.11 -0.14 en:for my
-0.11 0.38 en:for suicid
-0.70 -0.55 en:for the
0.24 0.26 en:for to
-0.51 -0.50 en:for tonigh
-0.28 0.42 en:for two
0.34 0.29 en:for when
0.09 -0.43 en:foreve
-0.35 -0.21 en:foreve from
-0.92 -0.46 en:forgot
-0.39 0.07 en:forgot my
-0.60 -0.65 en:form
-0.03 0.06 en:forty
-0.38 -0.56 en:fought
-0.27 -0.40 en:fought about
-0.63 0.13 en:found
-0.45 -0.09 en:found me
-0.10 0.36 en:found the
-0.41 -0.70 en:four
0.60 0.74 en:free
0.47 0.50 en:fresh
0.33 0.36 en:fresh cuts
-0.44 -0.37 en:friday
-0.26 0.25 en:friend
-0.36 -0.29 en:friend is
-0.40 0.49 en:fright
0.91 0.87 en:from
-0.15 0.15 en:from cuttin
0.50 0.42 en:from killin
0.23 0.23 en:from me
0.50 0.51 en:from my
-0.60 -0.28 en:from the
0.19 0.69 en:front
0.13 0.49 en:front of
-0.21 -0.45 en:full
-0.23 -0.39 en:full of
-0.05 0.07 en:fun
0.21 0.89 en:funera
0.30 0.24 en:funny
-0.59 0.68 en:future
-0.67 -0.67 en:game
-0.59 -0.73 en:games
0.19 0.10 en:garage
0.35 0.32 en:garage and
-0.27 -0.38 en:garden
0.06 0.14 en:gas
-0.28 -0.27 en:gas man
-0.12 -0.50 en:gave
-0.02 -0.21 en:gave me
0.14 -0.04 en:gave my
0.08 0.11 en:gave the
-0.63 -0.46 en:gave up
-0.08 -0.23 en:gentle
0.04 0.69 en:get
0.41 0.41 en:get my
-0.19 -0.14 en:get out
0.22 0.11 en:get the
0.28 0.93 en:gets
0.10 0.57 en:gettin
-0.10 -0.31 en:gin
0.95 0.89 en:girl
-0.47 0.45 en:girlfr
0.34 0.28 en:girls
-0.27 0.70 en:give
-0.45 0.35 en:give nothin
-0.75 0.66 en:given
-0.65 0.42 en:given up
-0.35 0.49 en:gives
-0.39 0.17 en:giving
-0.36 -0.37 en:giving away
-0.07 0.08 en:glad
1.15 1.14 en:gna
0.41 0.19 en:go
0.34 0.48 en:go back
0.24 0.18 en:go into
-0.05 -0.34 en:go on
-0.32 0.24 en:go throug
-0.30 -0.58 en:go to
0.05 0.80 en:god
-0.12 0.15 en:god takes
0.21 -0.01 en:goes
-0.31 -0.28 en:goes to
0.81 0.73 en:going
0.21 -0.18 en:gone
0.31 0.24 en:gonna
0.25 -0.01 en:gonna be
0.42 0.46 en:gonna call
0.03 0.07 en:gonna do
-0.34 -0.34 en:gonna end
0.25 0.30 en:gonna hang
-0.03 0.15 en:gonna hurt
-0.22 -0.14 en:gonna jump
0.24 0.08 en:gonna kill
0.52 0.51 en:gonna make
-0.70 -0.67 en:gonna murder
-0.51 -0.49 en:gonna scream
0.40 0.51 en:gonna stab
0.46 0.32 en:gonna stop
0.14 0.22 en:gonna suicid
0.26 0.36 en:gonna take
-0.16 -0.18 en:gonna tell
0.45 0.46 en:gonna unaliv
0.41 0.41 en:gonna ~
0.13 -0.32 en:good
0.51 0.15 en:goodby
-0.17 0.17 en:goodby letter
-0.39 -0.44 en:goodby to
0.48 0.50 en:goodby you
0.69 0.59 en:goodni
0.71 0.65 en:google
0.51 0.46 en:google how
-0.52 -0.75 en:got
0.60 0.63 en:got a
0.35 0.34 en:got it
0.40 0.41 en:got my
-0.52 -0.46 en:got out
-0.07 -0.27 en:got the
0.07 0.06 en:gotta
-0.30 -0.34 en:gotta do
0.14 0.18 en:gotta look
-0.22 -0.41 en:gran
-0.42 -0.29 en:granda
-0.28 -0.27 en:grave
-0.20 -0.19 en:grave and
0.21 0.05 en:great
-0.43 0.03 en:group
0.35 0.14 en:grown
0.40 0.54 en:guess
-0.57 0.48 en:guilty
0.41 0.56 en:gun
-0.41 -0.21 en:gun and
0.16 0.01 en:gun in
0.31 0.37 en:gun to
0.30 0.13 en:guts
0.21 0.10 en:guts and
-0.17 0.15 en:guy
-0.33 -0.47 en:gym
-0.21 -0.56 en:had
0.16 -0.26 en:had a
-0.16 -0.28 en:had enough
-0.55 -0.02 en:had me
-0.44 -0.44 en:had to
-0.71 -0.28 en:haha
-1.02 -0.97 en:hair
0.45 0.38 en:half
0.32 0.27 en:half a
-0.57 -0.80 en:hamlet
0.25 0.28 en:hammer
0.24 0.04 en:hand
-0.15 0.39 en:handed
-0.27 0.22 en:handed in
0.82 0.22 en:hands
0.44 0.33 en:hands on
0.47 0.64 en:hang
0.10 0.29 en:hang myself
-0.72 -0.54 en:hanged
-0.07 -0.46 en:hangin
-0.18 -0.43 en:hangs
-0.13 -0.31 en:hangs himsel
-0.64 -0.45 en:happen
0.11 0.88 en:happie
-0.59 0.53 en:happie if
-0.47 -0.28 en:happy
-0.32 0.07 en:hard
-0.39 -0.36 en:hard i
0.19 -0.08 en:hard to
-0.71 -0.63 en:harm
-0.21 0.59 en:harmed
-0.15 -0.39 en:has
-0.07 -0.21 en:has a
-0.28 0.43 en:has been
0.47 0.32 en:hasnt
-1.01 0.06 en:hate
-0.48 0.55 en:hate my
0.46 0.50 en:hav
-0.24 -0.55 en:have
-0.10 -0.21 en:have a
-0.18 -0.33 en:have any
-0.59 -0.49 en:have died
-0.47 -0.31 en:have it
0.05 -0.15 en:have my
-0.00 -0.10 en:have the
-0.22 0.72 en:havent
-0.58 0.54 en:havent eaten
-0.38 0.35 en:havent slept
0.35 0.36 en:havent told
0.47 0.00 en:having
0.03 -0.09 en:he
0.18 0.16 en:he comes
0.29 0.20 en:he fell
0.53 0.45 en:he just
0.27 0.26 en:he likes
0.18 0.20 en:he parks
0.31 0.37 en:he put
0.38 0.16 en:he raped
-0.18 -0.38 en:he said
0.07 0.43 en:he say
0.25 0.15 en:he says
0.15 0.17 en:he took
0.13 0.14 en:he touche
-0.32 0.57 en:he wants
-0.55 -0.19 en:he was
0.35 0.17 en:he went
0.23 0.60 en:he wont
-0.26 -0.20 en:he ~
0.62 -0.06 en:head
0.47 0.56 en:head agains
0.31 0.37 en:head tonigh
-0.35 -0.12 en:healed
0.39 0.23 en:hear
0.23 0.23 en:hear from
0.52 0.43 en:hear him
-0.23 0.11 en:heard
-0.78 0.09 en:hearin
-0.79 -0.95 en:heart
-0.06 -0.16 en:heart is
0.39 0.45 en:heart pills
-0.43 -0.54 en:heat
0.23 0.80 en:heaven
-0.19 0.04 en:heavy
-0.13 0.36 en:heavy feelin
-0.04 -0.13 en:hed
0.05 -0.17 en:hed kill
0.55 0.45 en:held
0.35 0.33 en:helium
0.47 0.28 en:hell
0.16 0.19 en:hell finish
-0.06 0.38 en:hell kill
0.75 1.21 en:help
0.51 0.57 en:help i
-0.50 -0.46 en:helped
-0.03 -0.18 en:her
-0.25 0.30 en:her own
0.46 0.01 en:here
0.61 0.39 en:here and
0.22 0.23 en:here anymor
-0.42 -0.32 en:here for
-0.44 0.43 en:hersel
0.80 0.63 en:hes
-0.35 -0.58 en:hes a
0.28 0.18 en:hes asleep
-0.19 0.26 en:hes been
0.47 0.45 en:hes breaki
0.42 0.39 en:hes coming
0.71 0.50 en:hes gonna
0.40 0.32 en:hes got
0.29 0.22 en:hes in
0.29 0.62 en:hes locked
-0.40 -0.33 en:hes never
0.29 0.10 en:hiding
0.34 0.35 en:hiding in
0.33 0.40 en:high
0.24 0.29 en:high enough
0.81 0.82 en:higher
-0.21 -0.11 en:him
0.10 -0.07 en:him and
-0.24 -0.05 en:him so
0.14 0.13 en:him tonigh
-0.93 0.82 en:himsel
-0.30 0.50 en:himsel and
-0.50 0.39 en:himsel if
-0.24 0.02 en:himsel in
-0.30 -0.52 en:his
-0.11 0.14 en:his car
0.21 0.16 en:his hands
0.20 0.20 en:his house
-0.20 0.32 en:his life
-0.48 -0.24 en:his wife
-0.85 -0.87 en:hit
-0.23 -0.26 en:hit me
0.15 -0.21 en:hit the
0.03 -0.04 en:hittin
0.15 0.29 en:hittin me
0.61 -0.19 en:hold
0.26 0.33 en:hold it
0.51 0.49 en:hold out
0.77 0.88 en:holdin
0.33 0.34 en:holdin it
0.36 0.51 en:holdin the
0.35 -0.33 en:holds
-0.72 -0.73 en:hole
-0.70 -0.86 en:holida
1.21 1.13 en:home
0.30 0.36 en:home and
0.24 0.18 en:home id
0.14 0.17 en:home now
-0.47 -0.46 en:homewo
-0.31 -0.21 en:homewo makes
0.17 0.33 en:honest
0.43 0.64 en:honest i
-0.01 0.80 en:hope
-0.50 0.58 en:hopele
0.46 0.54 en:hose
-0.70 -0.14 en:hospit
-0.31 0.16 en:hospit after
-0.33 -0.32 en:hospit for
-0.66 -0.76 en:hot
0.62 -0.11 en:hour
0.39 0.33 en:hour ago
-0.15 -0.17 en:hours
0.39 0.44 en:house
-0.27 0.14 en:house and
-0.23 -0.52 en:how
-0.14 -0.39 en:how do
-0.10 0.30 en:how it
0.49 0.58 en:how many
0.52 0.31 en:how to
-0.87 -0.85 en:hung
-0.50 -0.44 en:hung over
-0.19 -0.21 en:huntin
0.20 0.26 en:hurt
-0.06 -0.27 en:hurt anyone
0.09 0.10 en:hurt myself
-0.25 0.52 en:hurt someon
-0.37 -0.24 en:hurtin
0.44 0.43 en:hurtin my
-0.50 -0.21 en:hurtin myself
0.02 0.04 en:hurts
-0.49 0.07 en:husban
-0.49 0.30 en:husban and
-0.15 0.12 en:i
0.42 0.37 en:i alread
-0.40 -0.51 en:i ate
0.48 0.49 en:i attemp
-0.18 -0.06 en:i be
0.52 0.38 en:i believ
-0.46 -0.55 en:i bled
0.38 0.35 en:i bought
0.27 0.38 en:i can
0.19 0.20 en:i cant
0.11 0.17 en:i cost
-0.31 -0.25 en:i could
-0.38 -0.19 en:i couldn
-0.22 -0.31 en:i cried
-0.55 -0.59 en:i cry
-0.15 -0.13 en:i cut
-0.47 -0.47 en:i decide
0.21 0.18 en:i did
-0.35 -0.45 en:i didnt
-0.31 -0.29 en:i died
-0.22 -0.31 en:i disapp
-0.39 0.01 en:i do
-0.19 -0.15 en:i dont
0.49 0.61 en:i drank
-0.06 -0.06 en:i drove
-0.61 -0.08 en:i feel
-0.47 0.29 en:i fell
-0.30 -0.48 en:i felt
0.19 0.13 en:i filled
0.11 0.04 en:i finall
0.36 0.27 en:i finish
-0.44 -0.47 en:i forgot
-0.08 0.41 en:i found
-0.17 -0.32 en:i gave
-0.63 0.38 en:i get
0.31 0.31 en:i go
0.24 0.23 en:i google
-0.66 -0.54 en:i got
-0.72 0.04 en:i hate
-0.09 0.48 en:i havent
-0.58 0.56 en:i hear
-0.27 0.04 en:i heard
-0.46 -0.51 en:i hit
0.12 0.49 en:i hope
0.25 0.25 en:i imagin
0.45 0.56 en:i inject
0.32 0.33 en:i intend
0.17 -0.01 en:i jumped
-0.18 0.96 en:i just
0.27 0.54 en:i keep
0.29 0.51 en:i know
-0.39 -0.36 en:i laughe
0.03 0.40 en:i leave
0.57 0.56 en:i left
0.10 -0.25 en:i look
0.04 0.47 en:i lost
-0.18 -0.21 en:i love
0.09 -0.02 en:i made
0.61 0.48 en:i mean
0.35 0.45 en:i meant
-0.21 0.25 en:i met
-0.51 -0.45 en:i miss
-0.05 -0.08 en:i nearly
-0.04 -0.18 en:i need
0.17 -0.05 en:i needed
0.14 -0.25 en:i never
-0.15 0.56 en:i nolong
0.63 0.58 en:i not
-0.05 0.35 en:i only
0.51 0.57 en:i overdo
0.14 -0.06 en:i passed
-0.33 -0.37 en:i picked
-0.12 0.15 en:i pray
-0.15 -0.38 en:i promis
0.19 0.21 en:i put
-0.32 -0.41 en:i ran
-0.19 -0.37 en:i read
0.32 0.33 en:i really
-0.35 0.26 en:i relaps
-0.18 -0.46 en:i said
-0.05 -0.07 en:i sat
-0.37 -0.52 en:i saw
-0.45 0.20 en:i say
0.13 0.52 en:i see
-0.15 0.42 en:i self
-0.35 -0.43 en:i sent
-0.39 -0.41 en:i set
0.49 0.89 en:i should
-0.41 -0.55 en:i shoute
-0.70 -0.71 en:i slept
0.35 0.32 en:i slippe
-0.41 0.36 en:i someti
-0.43 -0.51 en:i spent
-0.56 0.12 en:i still
-0.44 -0.11 en:i stood
-0.24 0.01 en:i stoppe
-0.37 -0.22 en:i surviv
0.23 0.50 en:i swallo
-0.54 -0.08 en:i take
-0.43 -0.58 en:i tell
0.03 0.07 en:i think
-0.15 0.24 en:i though
-0.26 -0.34 en:i told
-0.04 -0.33 en:i took
0.40 0.85 en:i tried
-0.02 0.34 en:i try
0.34 0.32 en:i type
-0.51 0.68 en:i used
-0.37 0.44 en:i walk
-0.47 -0.52 en:i walked
0.55 0.26 en:i wanna
0.65 0.33 en:i want
-0.03 0.09 en:i wanted
-0.30 -0.01 en:i was
0.44 0.46 en:i wasnt
-0.05 -0.28 en:i went
-0.31 0.31 en:i werent
-0.23 0.87 en:i wish
-0.10 0.08 en:i woke
-0.45 0.29 en:i wonder
0.58 0.29 en:i wont
-0.49 -0.52 en:i work
0.28 0.38 en:i worked
-0.29 -0.11 en:i worry
0.02 0.91 en:i wouldn
0.11 -0.03 en:i wrote
-0.86 -1.16 en:i ~
-0.31 -0.43 en:ice
-0.22 -0.30 en:ice cream
-0.38 -0.04 en:id
-0.61 0.30 en:id a
0.35 0.60 en:id be
-0.53 -0.43 en:id die
-0.21 0.29 en:id do
0.42 0.49 en:id have
0.43 0.30 en:id kill
-0.55 -0.65 en:id like
-0.01 -0.06 en:id my
-0.16 0.46 en:id never
-0.35 0.38 en:id not
-0.07 -0.09 en:id rather
-0.31 -0.49 en:id sell
0.24 0.18 en:id sooner
-0.38 0.16 en:id the
-0.32 -0.60 en:id to
-0.33 -0.51 en:id ~
0.21 0.23 en:idc
-0.67 -0.47 en:idea
-0.55 -0.34 en:if
-0.40 0.01 en:if a
-0.50 -0.50 en:if gotta
-0.36 -0.36 en:if he
0.11 0.54 en:if i
0.21 0.10 en:if id
0.24 0.09 en:if my
0.41 0.44 en:if she
-0.49 -0.54 en:if the
0.46 0.41 en:if they
-0.04 -0.16 en:if you
-0.10 0.30 en:ill
-0.13 -0.20 en:ill be
-0.17 -0.14 en:ill do
0.58 0.53 en:ill explod
-0.21 -0.24 en:ill jump
0.78 0.58 en:ill kill
0.37 0.23 en:ill not
0.44 0.35 en:ill strang
0.45 0.52 en:im
-0.58 0.42 en:im a
0.47 0.36 en:im about
0.26 0.26 en:im actual
-0.55 -0.70 en:im afraid
-0.50 -0.38 en:im at
0.52 0.44 en:im bleedi
0.25 0.28 en:im bringi
-0.59 0.44 en:im broken
-0.62 -0.31 en:im dead
-0.04 -0.12 en:im done
0.40 0.25 en:im eighty
0.10 -0.01 en:im ending
-0.25 -0.26 en:im exhaus
-0.13 -0.03 en:im finall
0.35 0.36 en:im gettin
-0.33 -0.34 en:im giving
-0.05 0.06 en:im glad
0.46 0.36 en:im gna
0.77 0.91 en:im going
0.44 0.57 en:im gone
0.39 0.30 en:im gonna
0.61 0.47 en:im having
0.34 0.35 en:im hiding
0.53 0.53 en:im holdin
0.14 0.17 en:im home
0.10 0.45 en:im in
0.35 0.34 en:im jumpin
-0.68 -0.42 en:im just
0.02 -0.07 en:im leavin
-0.25 -0.31 en:im locked
0.37 0.31 en:im lookin
0.39 0.17 en:im not
0.02 -0.00 en:im on
-0.63 -0.65 en:im only
0.37 0.37 en:im outsid
0.32 0.39 en:im planni
0.57 0.64 en:im ready
-0.65 -0.40 en:im safe
-0.32 -0.42 en:im scared
0.38 0.49 en:im sittin
-0.29 0.07 en:im so
0.48 0.49 en:im sorry
0.37 0.38 en:im starti
-0.39 0.36 en:im stress
0.43 0.38 en:im suicid
0.43 0.43 en:im taking
-0.28 -0.16 en:im the
0.52 0.62 en:im thinki
-0.12 -0.08 en:im tired
0.62 0.67 en:im up
-0.36 -0.25 en:im worrie
-0.39 -0.41 en:im writin
-0.75 -0.88 en:im ~
0.04 0.53 en:imagin
-0.30 -0.39 en:in
-0.45 -0.55 en:in a
-0.41 0.12 en:in an
-0.30 -0.27 en:in class
-0.22 0.28 en:in colleg
-0.42 -0.46 en:in danger
-0.35 -0.33 en:in farmer
0.13 0.49 en:in front
0.17 0.57 en:in heaven
-0.03 0.27 en:in his
-0.74 -0.12 en:in hospit
0.39 0.09 en:in it
-0.55 0.31 en:in march
-0.19 -0.11 en:in may
0.06 0.36 en:in my
-0.49 0.21 en:in spring
0.08 -0.26 en:in that
0.18 0.05 en:in the
-0.67 -0.61 en:in this
0.46 0.48 en:in time
-0.49 -0.54 en:in traffi
0.25 -0.08 en:inject
0.45 0.56 en:inject all
-0.44 0.45 en:inside
-0.38 0.45 en:instea
-0.43 -0.48 en:insuli
0.47 0.44 en:insura
0.73 0.74 en:intend
0.52 0.53 en:intend to
-0.52 0.62 en:intent
1.20 0.86 en:into
0.30 0.19 en:into a
0.78 0.70 en:into my
0.12 -0.02 en:into that
0.32 0.29 en:into the
0.19 0.07 en:invoic
0.97 0.98 en:iron
0.32 0.35 en:iron and
0.45 0.26 en:is
-0.01 -0.31 en:is a
-0.55 -0.61 en:is about
0.45 0.47 en:is beatin
0.22 0.19 en:is better
0.21 -0.15 en:is broken
-0.53 0.01 en:is closed
0.40 0.31 en:is finish
-0.23 -0.39 en:is full
0.24 0.29 en:is high
-0.10 -0.10 en:is hittin
0.08 -0.19 en:is hurtin
-0.05 -0.01 en:is in
-0.30 -0.10 en:is it
-0.60 -0.57 en:is leakin
0.32 0.29 en:is locked
0.34 0.31 en:is my
0.37 0.20 en:is on
0.46 0.47 en:is open
0.34 0.25 en:is over
-0.50 -0.46 en:is suicid
-0.46 -0.61 en:is that
-0.03 -0.00 en:is the
0.52 0.54 en:is to
-0.30 -0.31 en:is tomorr
-0.38 -0.52 en:is ~
0.87 0.29 en:isnt
0.33 0.46 en:isnt a
0.06 0.25 en:isnt worth
0.21 0.20 en:it
0.25 0.21 en:it after
0.05 0.37 en:it again
0.01 0.33 en:it all
0.30 0.13 en:it and
-0.17 0.52 en:it anymor
0.11 0.49 en:it but
0.13 0.37 en:it gets
0.61 0.57 en:it gotta
-0.20 0.39 en:it has
-0.06 -0.14 en:it hurts
0.06 -0.03 en:it i
-0.33 -0.31 en:it if
-0.13 -0.16 en:it im
-0.11 -0.32 en:it in
0.37 -0.18 en:it isnt
0.47 0.48 en:it ive
0.45 0.28 en:it on
-0.47 -0.52 en:it out
0.32 0.36 en:it stop
-0.10 -0.30 en:it takes
0.16 -0.32 en:it throug
-0.19 -0.28 en:it to
0.05 0.19 en:it tonigh
-0.24 0.05 en:it took
0.13 -0.23 en:it was
0.43 0.35 en:it wasnt
-0.38 -0.44 en:it went
0.20 0.22 en:it will
-0.10 0.44 en:it would
0.02 0.31 en:it wouldn
0.93 0.91 en:itll
0.51 0.56 en:itll be
0.22 0.01 en:its
0.10 -0.13 en:its a
-0.49 -0.10 en:its all
0.12 -0.14 en:its done
0.25 0.23 en:its in
-0.13 -0.13 en:its not
-0.04 0.26 en:its the
-0.30 -0.30 en:its time
0.49 0.40 en:its too
0.25 0.56 en:ive
0.09 -0.16 en:ive a
-0.02 0.22 en:ive been
0.35 0.37 en:ive bought
0.43 0.41 en:ive cut
0.66 0.60 en:ive decide
0.23 0.28 en:ive done
-0.17 -0.19 en:ive fear
0.29 0.29 en:ive found
-0.54 0.47 en:ive given
0.76 0.93 en:ive got
-0.05 0.04 en:ive had
0.45 0.46 en:ive just
0.33 0.26 en:ive left
-0.22 0.17 en:ive lost
0.14 -0.05 en:ive made
0.19 0.15 en:ive my
-0.59 -0.68 en:ive never
0.26 0.20 en:ive put
-0.47 -0.42 en:ive saved
0.32 0.39 en:ive sorted
0.28 0.22 en:ive starte
-0.12 0.12 en:ive stoppe
0.41 0.35 en:ive taken
0.89 0.55 en:ive the
0.29 0.31 en:ive them
-0.10 0.54 en:ive though
0.36 0.53 en:ive what
0.20 0.19 en:ive writte
0.03 -0.03 en:ive ~
0.37 0.34 en:jo
-0.30 -0.47 en:job
-0.35 -0.32 en:job on
0.05 0.73 en:join
-0.01 -0.25 en:joke
0.16 0.19 en:joke i
0.52 0.73 en:joking
-0.09 0.00 en:jump
-0.48 -0.54 en:jump off
0.10 0.08 en:jump out
-0.43 -0.13 en:jumped
0.28 0.31 en:jumped in
-0.59 -0.28 en:jumped off
-0.13 -0.22 en:jumped out
0.49 0.48 en:jumpin
0.42 0.29 en:jumps
0.00 -0.34 en:june
-0.13 0.11 en:just
-0.32 0.41 en:just a
-0.61 0.16 en:just dont
0.44 0.24 en:just end
0.61 0.67 en:just kill
0.45 0.34 en:just need
0.50 0.58 en:just swallo
-0.16 -0.24 en:just tired
0.14 0.39 en:just wanna
0.22 0.22 en:just wanted
-0.44 -0.57 en:karaok
0.69 0.77 en:keep
-0.39 0.60 en:keep hearin
0.31 0.25 en:keep lookin
0.31 0.25 en:keep myself
0.38 0.34 en:keep the
-0.38 0.31 en:keep thinki
-0.02 0.39 en:keeps
-0.52 0.26 en:keeps a
-0.43 -0.48 en:kept
0.38 0.63 en:key
-0.14 -0.10 en:keys
0.27 0.19 en:keys on
-0.62 -0.17 en:kids
-0.19 -0.15 en:kids are
-0.20 0.24 en:kids deserv
-0.15 -0.21 en:kids were
0.61 0.35 en:kill
-0.47 0.46 en:kill hersel
0.13 0.14 en:kill him
-0.51 0.64 en:kill himsel
-0.04 -0.25 en:kill me
0.73 0.63 en:kill my
0.20 -0.03 en:kill myself
0.21 -0.01 en:killed
-0.15 0.28 en:killed himsel
-0.51 -0.54 en:killed me
0.62 0.43 en:killed myself
-0.62 -0.80 en:killer
-0.19 0.23 en:killin
0.33 0.86 en:killin myself
-0.25 -0.46 en:kind
-0.19 -0.11 en:kitche
-0.13 -0.20 en:kitche knives
0.52 0.77 en:kms
0.48 0.46 en:kms so
0.26 0.28 en:kms tonigh
-0.81 -0.74 en:knee
-0.36 -0.43 en:knees
-0.01 -0.23 en:knew
0.10 0.00 en:knife
0.21 0.20 en:knife in
0.39 0.42 en:knife is
0.46 0.28 en:knife to
-0.43 -0.49 en:knives
0.25 0.76 en:know
-0.25 0.14 en:know how
0.14 0.55 en:know if
0.16 0.02 en:know the
0.47 0.56 en:know what
0.31 0.29 en:know where
-0.16 0.33 en:know why
0.78 0.72 en:knows
0.34 0.44 en:lake
0.61 0.56 en:laptop
0.69 0.32 en:las
0.19 0.72 en:last
-0.57 -0.58 en:last cigare
0.23 0.10 en:last day
0.28 0.24 en:last messag
-0.75 0.27 en:last month
0.31 0.54 en:last night
0.41 0.22 en:last time
-0.82 0.51 en:last week
-0.41 0.15 en:last year
-0.42 -0.59 en:late
-0.35 -0.36 en:late again
-0.89 -0.32 en:lately
-0.37 0.21 en:lately i
-0.55 -0.50 en:laughe
-0.39 -0.36 en:laughe so
-0.33 -0.34 en:laughi
-0.43 -0.43 en:leafle
-0.83 -0.79 en:leakin
0.30 0.36 en:leave
0.35 0.53 en:leave the
-0.25 -0.36 en:leaves
0.03 -0.10 en:leavin
1.06 1.38 en:left
0.12 0.32 en:left for
0.63 0.59 en:left is
0.45 0.35 en:left the
-0.00 0.26 en:left to
0.38 0.63 en:leg
0.16 0.21 en:leg over
0.26 -0.24 en:legs
-0.07 -0.35 en:less
0.47 -0.13 en:let
0.63 0.67 en:let me
-0.70 -0.64 en:lets
0.03 -0.00 en:letter
0.29 0.30 en:letter for
-0.39 -0.37 en:letter to
-0.41 0.66 en:lie
0.12 0.25 en:life
-0.67 -0.30 en:life and
0.15 0.36 en:life is
0.06 0.25 en:life isnt
-0.35 0.91 en:light
0.53 0.40 en:light i
-0.22 0.54 en:like
0.35 0.30 en:like an
0.15 0.02 en:like dying
0.35 -0.05 en:like i
-0.03 -0.03 en:like im
-0.31 0.69 en:like it
-0.25 0.54 en:like not
-0.50 -0.53 en:like the
-0.52 0.30 en:like this
-0.52 -0.56 en:like to
0.38 0.37 en:likes
0.27 0.26 en:likes the
0.52 0.25 en:line
0.44 0.43 en:lined
0.31 0.31 en:lined up
0.64 0.59 en:list
-0.54 -0.45 en:lists
0.70 0.90 en:little
0.45 0.32 en:little girl
0.35 -0.15 en:live
0.31 0.67 en:live anymor
-0.35 -0.21 en:live foreve
0.54 0.51 en:live more
0.73 1.11 en:living
0.34 0.14 en:living anymor
0.38 0.71 en:loaded
-0.40 -0.41 en:locked
0.56 0.71 en:locked in
-0.63 -0.53 en:locked out
-0.44 -0.39 en:locked the
0.20 -0.13 en:lol
-0.34 -0.35 en:lol anyway
-0.28 0.09 en:long
-0.21 -0.01 en:long time
0.25 0.83 en:longer
0.63 0.48 en:look
-0.22 0.32 en:look after
0.62 0.62 en:look for
0.54 0.41 en:look like
0.24 -0.00 en:looked
1.16 1.24 en:lookin
0.39 0.28 en:lookin at
-0.15 -0.29 en:lose
-0.11 -0.21 en:lose it
-0.24 0.81 en:lost
-0.42 0.28 en:lost my
-0.07 0.49 en:lost the
0.10 -0.17 en:lot
0.13 -0.18 en:lot of
0.45 0.33 en:lots
0.25 0.18 en:lots of
0.27 0.06 en:loud
-0.30 -0.39 en:love
0.45 0.51 en:love you
0.41 0.59 en:loved
0.17 0.13 en:lovely
-0.82 0.25 en:low
-0.41 -0.12 en:low but
-0.72 -0.80 en:lower
-0.24 -0.26 en:lunch
-0.04 -0.34 en:made
-0.35 -0.49 en:made a
-0.32 -0.05 en:made me
0.50 0.51 en:made sure
-0.24 -0.33 en:made up
0.13 0.29 en:make
0.58 0.60 en:make it
-0.28 -0.33 en:make me
-0.45 0.29 en:make myself
0.26 0.24 en:make sure
0.13 -0.07 en:makes
0.09 -0.05 en:makes me
-0.33 -0.51 en:making
-0.03 -0.33 en:man
-0.12 -0.13 en:man set
-0.17 0.28 en:manage
0.01 0.14 en:many
0.24 0.51 en:many pills
-0.51 0.47 en:march
-0.45 0.25 en:march and
0.23 0.33 en:margar
0.33 0.29 en:maths
-0.42 0.46 en:matter
-0.43 0.49 en:matter to
-0.63 -0.60 en:may
-0.11 -0.27 en:may i
0.55 0.44 en:maybe
0.05 0.20 en:me
-0.46 -0.21 en:me a
0.25 0.26 en:me again
0.39 -0.10 en:me and
-0.50 0.11 en:me but
-0.48 -0.48 en:me dead
0.23 0.33 en:me down
0.08 -0.02 en:me for
0.36 0.21 en:me from
0.04 0.53 en:me her
-0.43 -0.20 en:me hes
0.00 0.83 en:me i
-0.30 -0.28 en:me if
-0.24 -0.13 en:me im
0.35 0.34 en:me in
0.30 0.15 en:me it
0.36 0.39 en:me ive
-0.09 0.34 en:me last
0.44 0.48 en:me leave
0.01 0.48 en:me now
-0.30 -0.26 en:me on
-0.19 -0.24 en:me out
0.44 0.40 en:me saying
0.38 0.24 en:me three
-0.42 -0.24 en:me to
-0.18 -0.27 en:me under
0.30 0.06 en:me up
-0.43 -0.38 en:me wanna
0.22 0.44 en:me when
0.54 0.67 en:me with
-0.16 0.64 en:mean
0.49 0.63 en:meant
0.04 0.41 en:medici
-0.48 -0.51 en:meetin
-0.29 0.26 en:messag
-0.30 0.35 en:met
-0.21 0.25 en:met my
0.33 0.72 en:mi
0.64 0.80 en:might
-0.15 0.20 en:mind
0.03 0.32 en:minute
0.09 -0.27 en:minute of
-0.77 -0.75 en:miss
-0.29 -0.42 en:miss her
-0.26 -0.36 en:miss him
-0.46 -0.55 en:missed
-0.06 0.48 en:missin
0.55 0.62 en:moms
0.41 0.41 en:moms pills
-0.53 -0.73 en:monday
-0.38 -0.32 en:money
-0.43 0.39 en:money and
-0.32 0.39 en:month
-0.40 0.38 en:months
0.05 -0.06 en:more
-0.15 0.41 en:mornin
0.19 -0.17 en:mornin i
-0.20 0.13 en:most
0.14 -0.06 en:mostly
-0.45 0.34 en:motion
0.35 0.29 en:motorw
0.43 0.50 en:mouth
-0.84 -0.76 en:move
0.33 0.26 en:move the
-0.54 -0.60 en:moved
-0.37 -0.41 en:moved out
0.60 0.45 en:movie
-0.27 0.26 en:much
0.28 -0.09 en:much i
-0.03 0.48 en:much longer
-0.41 -0.30 en:much that
-0.05 0.39 en:mum
-0.31 -0.06 en:mum died
-0.34 -0.08 en:mum is
0.37 0.40 en:mum now
0.13 0.26 en:mum said
-0.39 -0.07 en:mum she
-0.20 0.24 en:mum than
-0.01 -0.19 en:mums
-1.02 -1.00 en:murder
-0.25 -0.33 en:music
-0.33 -0.40 en:my
-0.16 -0.11 en:my accoun
0.18 0.39 en:my age
-0.11 -0.10 en:my antide
0.03 0.17 en:my arm
-0.42 -0.44 en:my aunts
0.35 0.37 en:my bag
0.31 0.27 en:my bank
0.52 0.51 en:my bed
-0.31 0.16 en:my best
-0.48 -0.17 en:my bos
-0.38 0.30 en:my boss
0.21 0.22 en:my boyfri
0.38 0.34 en:my brothe
0.14 0.51 en:my buildi
0.30 0.29 en:my car
-0.09 -0.06 en:my cat
-0.37 -0.33 en:my coat
0.33 0.49 en:my cousin
-0.35 0.50 en:my cowork
-0.18 -0.23 en:my dad
-0.12 0.17 en:my daught
-0.22 -0.19 en:my doctor
0.23 0.27 en:my dog
0.22 0.30 en:my englis
-0.03 0.16 en:my ex
-0.11 -0.23 en:my exam
-0.26 0.08 en:my first
-0.33 -0.08 en:my flatma
-0.20 -0.25 en:my foot
-0.57 -0.13 en:my friend
-0.34 0.32 en:my girlfr
0.43 0.45 en:my gran
0.04 0.31 en:my hand
0.47 0.44 en:my hands
0.50 0.03 en:my head
-0.27 -0.43 en:my heart
-0.34 -0.41 en:my husban
0.14 0.14 en:my insuli
-0.50 -0.37 en:my job
-0.25 0.08 en:my kids
-0.34 -0.31 en:my knee
-0.26 -0.30 en:my knees
0.50 0.11 en:my last
0.31 0.39 en:my leg
0.19 -0.17 en:my legs
0.01 0.10 en:my life
0.25 0.20 en:my list
0.37 0.33 en:my little
0.04 0.00 en:my manage
-0.02 0.03 en:my mind
0.36 0.38 en:my moms
-0.11 0.36 en:my mum
-0.18 -0.30 en:my mums
-0.37 0.25 en:my name
0.33 0.45 en:my neck
-0.24 -0.07 en:my neighb
0.16 0.09 en:my new
-0.31 0.12 en:my niece
0.46 0.51 en:my note
0.12 0.01 en:my notes
-0.14 -0.21 en:my old
0.05 0.25 en:my own
0.18 -0.13 en:my parent
-0.56 0.48 en:my partne
0.11 0.08 en:my passwo
0.01 -0.23 en:my phone
-0.34 -0.54 en:my pills
-0.26 0.42 en:my room
0.16 0.17 en:my roomma
0.17 0.06 en:my sister
-0.40 -0.21 en:my skin
0.10 0.37 en:my sleep
0.33 0.53 en:my sleepi
-0.58 -0.11 en:my son
0.22 0.02 en:my sons
0.06 0.53 en:my stepfa
0.49 0.43 en:my stomac
0.14 0.18 en:my suffer
-0.26 -0.33 en:my team
0.45 0.23 en:my therap
0.49 0.46 en:my thighs
0.60 0.52 en:my throat
-0.33 0.41 en:my twenti
0.31 0.50 en:my uncle
-0.40 0.52 en:my walls
-0.15 0.08 en:my wife
-0.27 -0.21 en:my will
0.47 0.56 en:my wrist
0.34 0.32 en:my wrists
-0.54 -0.65 en:my ~
0.63 0.55 en:myself
0.05 0.73 en:myself again
0.29 0.25 en:myself alive
0.12 0.12 en:myself an
-0.05 0.72 en:myself and
-0.37 -0.11 en:myself at
0.37 0.28 en:myself from
0.46 0.32 en:myself if
0.45 0.19 en:myself in
0.34 0.43 en:myself nothin
-0.18 -0.28 en:myself now
0.28 0.27 en:myself please
-0.11 0.47 en:myself so
-0.16 -0.31 en:myself this
0.04 -0.30 en:myself today
0.58 0.51 en:myself tonigh
-0.30 0.28 en:myself when
0.84 0.78 en:n
0.29 0.42 en:n i
-0.25 0.56 en:name
-0.44 0.64 en:names
-0.10 -0.24 en:nearly
-0.28 -0.32 en:nearly died
-0.23 -0.65 en:nearly ~
0.33 0.74 en:neck
0.79 0.38 en:need
0.52 0.60 en:need in
0.39 0.36 en:need the
0.39 0.15 en:need them
0.45 0.26 en:need to
-0.39 -0.63 en:needed
0.25 0.28 en:needed to
-0.51 0.56 en:needs
0.23 0.39 en:needs to
-0.70 -0.21 en:neighb
-0.88 -0.50 en:never
-0.62 -0.29 en:never been
-0.19 0.03 en:never do
-0.40 -0.33 en:never hit
0.14 0.42 en:never told
-0.49 -0.53 en:never tried
-0.75 -0.98 en:new
-0.31 -0.27 en:new flat
-0.15 -0.11 en:new job
-0.44 -0.40 en:new kitche
-0.16 -0.14 en:new pills
-0.29 -0.35 en:news
-0.12 -0.13 en:news a
0.24 0.17 en:next
0.25 0.29 en:next one
0.53 0.55 en:next time
-0.20 0.23 en:next to
-0.36 -0.38 en:next week
0.49 0.55 en:ngl
0.35 0.39 en:ngl i
0.64 0.51 en:nice
-0.43 0.17 en:niece
0.27 0.42 en:night
0.39 0.18 en:night and
0.16 0.57 en:night i
0.18 0.19 en:night its
-0.36 -0.12 en:nights
0.41 0.54 en:nine
-0.41 -0.50 en:ninety
-0.59 -0.72 en:no
-0.09 -0.03 en:no i
-0.37 0.44 en:no intent
-0.49 0.47 en:no light
-0.06 -0.08 en:no more
0.40 0.57 en:no need
0.47 0.53 en:no other
-0.23 0.58 en:no plan
0.23 0.26 en:no point
0.35 0.20 en:no reason
-0.17 0.31 en:no way
0.27 0.07 en:nobody
-0.52 -0.52 en:nobody is
0.55 0.51 en:nobody knows
-0.06 0.26 en:nobody needs
0.45 0.48 en:nobody will
0.15 0.27 en:nobody would
0.22 0.18 en:noise
0.09 0.95 en:nolong
-0.27 -0.52 en:none
0.30 0.26 en:noodle
-0.60 -0.31 en:normal
0.27 0.45 en:not
0.50 0.54 en:not a
0.41 0.33 en:not around
-0.11 0.48 en:not being
-0.00 0.32 en:not even
-0.22 0.39 en:not exist
0.24 0.18 en:not go
-0.01 -0.26 en:not going
-0.56 -0.48 en:not gonna
-0.51 -0.24 en:not in
0.52 0.60 en:not safe
0.40 0.52 en:not scared
-0.12 0.52 en:not suicid
0.26 0.18 en:not sure
-0.42 -0.44 en:not thinki
-0.58 0.21 en:not to
0.52 0.58 en:not while
0.89 0.80 en:note
0.17 0.01 en:notes
-0.00 0.01 en:nothin
-0.45 0.35 en:nothin back
0.25 -0.12 en:nothin else
0.42 0.26 en:nothin i
-0.03 0.30 en:nothin left
-0.63 -0.16 en:notice
0.02 -0.11 en:notice on
-0.36 -0.56 en:novel
-0.28 -0.23 en:novel the
0.46 0.47 en:now
-0.28 -0.41 en:now and
-0.09 -0.02 en:now i
0.61 0.56 en:now im
0.30 0.12 en:now ive
-0.19 -0.15 en:now the
-0.34 0.25 en:nurse
-0.32 -0.00 en:of
0.58 0.41 en:of a
-0.00 0.38 en:of being
0.21 -0.15 en:of blood
0.50 0.39 en:of dying
-0.31 0.16 en:of hospit
-0.41 -0.02 en:of hurtin
-0.04 -0.05 en:of it
0.33 0.30 en:of life
-0.16 0.43 en:of living
0.02 0.21 en:of me
-0.36 -0.47 en:of my
-0.08 0.47 en:of people
0.12 -0.16 en:of pills
-0.39 0.48 en:of space
0.16 -0.03 en:of suicid
-0.12 0.15 en:of that
0.06 0.12 en:of the
0.28 0.19 en:of them
0.03 0.13 en:of this
0.10 0.06 en:of us
-0.02 -0.14 en:off
-0.49 -0.33 en:off a
0.22 0.60 en:off the
0.04 -0.19 en:off withou
0.16 -0.16 en:ok
-0.28 1.03 en:okay
-0.48 -0.12 en:old
-0.14 -0.17 en:old dog
-0.25 -0.29 en:old school
-0.23 0.35 en:old woman
0.02 0.00 en:on
-0.02 0.08 en:on a
-0.37 0.44 en:on eggshe
-0.67 -0.32 en:on friday
0.13 0.28 en:on her
-0.08 -0.08 en:on i
0.18 0.10 en:on it
-0.21 -0.30 en:on monday
0.51 0.45 en:on my
-0.21 0.38 en:on purpos
-0.02 -0.09 en:on sunday
-0.44 -0.25 en:on that
0.13 0.04 en:on the
-0.12 -0.14 en:on thursd
-0.02 0.11 en:on tuesda
0.18 0.35 en:once
-0.21 -0.24 en:once more
-0.47 -0.05 en:once so
0.67 0.72 en:one
0.34 0.25 en:one day
0.16 0.21 en:one leg
-0.03 0.01 en:one more
0.02 0.25 en:one thing
0.37 0.36 en:one way
0.28 0.15 en:one who
-0.36 -0.41 en:onions
0.58 0.81 en:online
0.13 0.06 en:only
-0.26 -0.40 en:only a
0.43 0.39 en:only gotta
0.34 0.37 en:only one
-0.06 0.48 en:only the
0.50 0.53 en:only thing
0.54 0.44 en:only waitin
-0.44 -0.46 en:only want
0.52 0.52 en:only way
0.76 0.93 en:open
0.39 0.40 en:open and
-0.17 -0.34 en:or
0.09 -0.13 en:ordere
0.11 -0.04 en:ordere the
-0.52 -0.49 en:organi
0.68 0.32 en:other
0.32 0.35 en:other one
-0.15 -0.14 en:other side
0.44 0.29 en:other way
-0.33 -0.34 en:otherw
-1.22 -0.89 en:our
-0.26 -0.22 en:our car
-0.32 0.39 en:our neighb
0.31 -0.08 en:out
0.40 0.42 en:out and
-0.40 -0.47 en:out i
-0.40 -0.27 en:out in
0.26 0.21 en:out loud
-0.15 -0.02 en:out of
0.64 0.65 en:out out
0.28 0.38 en:out that
0.25 0.16 en:out there
-0.24 -0.60 en:outliv
0.13 0.71 en:outsid
0.30 0.30 en:outsid his
-0.14 -0.40 en:over
-0.11 -0.11 en:over and
0.31 0.29 en:over im
-0.23 -0.35 en:over it
0.25 0.34 en:over my
0.06 -0.02 en:over the
0.44 0.97 en:overdo
-0.31 0.16 en:overdo and
-0.23 -0.27 en:overdo i
-0.21 0.56 en:overdo on
-0.58 -0.53 en:overki
-0.42 -0.38 en:overki to
-0.36 -0.38 en:overti
-0.33 0.02 en:own
-0.59 0.37 en:own funera
0.29 -0.09 en:own hands
0.21 0.35 en:own life
-0.75 -0.63 en:packed
0.16 -0.20 en:paid
-0.49 -0.50 en:painte
-0.62 -0.59 en:panic
-0.15 -0.13 en:panic attack
0.57 0.57 en:papers
0.06 -0.36 en:parent
0.48 0.60 en:park
-0.26 -0.51 en:parkin
-0.18 -0.36 en:parkin space
0.25 0.28 en:parks
0.18 0.20 en:parks and
0.31 0.87 en:part
0.22 0.62 en:part of
-0.98 -0.13 en:partne
-0.18 -0.07 en:party
-0.36 -0.35 en:pass
0.22 0.03 en:passed
0.24 0.24 en:passed out
0.29 0.35 en:passpo
-0.36 -0.41 en:passwo
-0.16 -0.17 en:passwo in
0.38 0.11 en:past
0.36 -0.41 en:patien
0.43 0.40 en:pay
-0.10 -0.32 en:pe
0.10 -0.23 en:peace
0.06 -0.08 en:peace with
-0.69 -0.17 en:peacef
-0.87 0.59 en:people
-0.32 -0.48 en:people who
0.97 0.91 en:perman
-0.00 0.55 en:person
-0.20 -0.25 en:pharma
-0.32 -0.54 en:phone
-0.26 -0.23 en:phone contra
-0.51 0.20 en:pick
-0.17 -0.33 en:picked
-0.43 -0.44 en:picked up
0.54 0.58 en:pics
-0.35 0.18 en:pictur
-0.84 -0.89 en:pill
0.15 0.04 en:pills
0.16 0.08 en:pills and
0.05 -0.03 en:pills are
-0.41 -0.03 en:pills at
-0.24 -0.19 en:pills becaus
-0.32 -0.33 en:pills by
-0.36 -0.30 en:pills each
0.24 0.26 en:pills for
0.24 0.49 en:pills in
-0.28 -0.33 en:pills make
0.43 0.29 en:pills on
-0.16 0.24 en:pills to
0.39 0.42 en:pills tonigh
1.01 0.94 en:pils
0.61 0.71 en:pistol
-0.80 -0.87 en:pizza
0.00 -0.13 en:place
-0.38 -0.05 en:plan
0.10 0.44 en:plan and
-0.81 -0.88 en:plan for
-0.11 0.31 en:plan just
0.10 0.56 en:plan to
-0.81 0.31 en:plane
-0.55 0.44 en:planne
0.83 0.82 en:planni
0.51 0.47 en:planni to
-0.06 -0.47 en:plans
-0.49 -0.34 en:plans to
0.01 -0.08 en:platfo
-0.05 -0.07 en:platfo and
-0.53 -0.49 en:platfo for
-0.45 -0.55 en:play
-0.60 -0.64 en:plays
0.38 -0.11 en:please
0.40 0.41 en:please dont
0.50 0.49 en:please help
0.62 0.62 en:please i
0.13 0.33 en:please tell
-0.14 -0.38 en:podcas
-0.10 -0.27 en:podcas was
-0.12 0.09 en:poem
-0.00 0.08 en:point
0.13 0.28 en:point in
-0.30 0.12 en:point of
-0.21 -0.04 en:poison
0.17 0.14 en:poison his
-0.58 -0.10 en:police
-0.28 -0.49 en:police traini
-0.64 -0.38 en:pool
0.59 0.54 en:posted
0.42 0.38 en:posted the
-0.60 -0.58 en:practi
-0.17 0.46 en:pray
-0.12 0.33 en:pray that
-0.11 -0.12 en:prescr
-0.40 -0.45 en:presen
-0.74 -1.03 en:printe
0.21 0.48 en:probab
0.80 0.60 en:proble
-0.75 -0.89 en:proces
-0.15 -0.49 en:promis
0.16 -0.21 en:promis i
0.29 0.27 en:promis you
-0.05 -0.18 en:proper
-0.60 0.77 en:punch
0.07 0.52 en:punche
-0.30 0.53 en:purpos
-0.55 -0.22 en:pushed
0.29 0.28 en:put
0.25 0.29 en:put a
0.54 0.36 en:put my
0.57 0.60 en:put the
0.74 0.52 en:quarry
0.27 -0.15 en:questi
0.25 0.25 en:quick
-0.04 -0.00 en:quiet
0.58 0.65 en:quietl
0.42 0.46 en:quietl tonigh
-0.63 -0.44 en:radio
0.34 0.27 en:rail
0.74 0.81 en:railin
-0.51 -0.49 en:raise
-0.44 -0.58 en:ran
-0.27 -0.29 en:ran out
-0.43 -0.19 en:rang
-0.27 -0.42 en:range
0.91 0.81 en:raped
-0.24 0.40 en:raped at
0.38 0.16 en:raped me
-0.09 -0.11 en:rat
-0.06 -0.08 en:rat poison
-0.10 -0.12 en:rather
0.00 -0.16 en:rather die
-0.13 0.36 en:rather not
0.06 0.01 en:razor
-0.21 -0.46 en:read
0.21 0.09 en:read about
-0.42 -0.41 en:readin
-0.30 -0.29 en:readin a
0.26 0.09 en:ready
0.36 0.28 en:ready for
0.08 0.06 en:ready to
0.35 0.94 en:really
0.01 0.13 en:reason
0.01 -0.17 en:record
0.31 0.37 en:record a
-0.38 -0.31 en:refill
0.09 0.64 en:relaps
-0.23 -0.07 en:relief
-0.15 -0.06 en:remind
-0.42 0.19 en:rent
-0.80 0.05 en:repair
-0.74 -0.27 en:report
-0.38 0.40 en:report it
-0.12 -0.19 en:result
0.50 0.59 en:revolv
0.13 0.14 en:rifle
0.37 0.38 en:right
-0.39 -0.64 en:ring
-0.17 -0.18 en:river
0.76 0.63 en:rly
0.42 0.40 en:rly deep
-0.34 -0.49 en:roof
0.32 0.14 en:roof and
-0.60 -0.57 en:roof is
0.31 0.94 en:room
0.22 0.24 en:roomma
0.49 0.59 en:rope
-0.05 -0.04 en:rope and
-0.14 0.26 en:rope in
0.55 0.52 en:rope is
-0.11 -0.14 en:round
0.37 0.52 en:round my
-0.45 0.33 en:ruined
0.24 0.50 en:run
-0.65 -0.78 en:runnin
-1.03 -1.21 en:sad
0.17 -0.12 en:safe
0.49 0.69 en:safe i
0.24 0.06 en:safety
0.17 0.04 en:safety plan
-0.10 -0.12 en:said
-0.09 -0.28 en:said goodby
-0.28 0.43 en:said he
0.09 -0.03 en:said i
-0.44 0.25 en:said im
-0.61 -0.25 en:said it
-0.20 0.49 en:said she
0.45 0.32 en:said what
-0.15 -0.11 en:said ~
0.38 0.31 en:sam
0.00 0.39 en:same
0.19 0.18 en:sat
0.29 0.29 en:sat on
0.47 0.39 en:saturd
-0.21 -0.26 en:saved
-0.52 0.31 en:saving
-0.41 -0.46 en:saw
-0.09 -0.15 en:saw the
-0.25 0.08 en:say
-0.10 -0.33 en:say goodby
0.27 0.47 en:say he
-0.18 0.37 en:say i
0.87 0.99 en:saying
0.38 0.46 en:saying goodby
-0.20 -0.29 en:says
-0.24 0.53 en:says he
-0.06 0.38 en:says hell
0.20 0.43 en:says hes
-0.68 -0.20 en:says i
-0.37 0.12 en:says life
-0.42 -0.33 en:says my
0.20 0.49 en:says shell
-0.30 -0.51 en:scared
0.47 0.34 en:scared ill
0.23 0.28 en:scared im
-0.50 -0.63 en:scared of
-0.50 0.56 en:scars
-0.36 0.40 en:scars are
-0.22 -0.47 en:scene
0.64 0.62 en:schedu
0.11 -0.02 en:school
-0.15 -0.24 en:school and
-0.05 -0.08 en:school ill
-0.22 -0.19 en:scisso
0.26 0.30 en:scratc
0.18 0.21 en:scratc my
-0.29 0.04 en:scream
-0.36 0.37 en:scream at
0.13 0.14 en:scream i
0.01 -0.12 en:sea
0.64 0.89 en:second
0.14 0.85 en:see
-0.08 0.43 en:see how
0.32 0.34 en:see it
0.47 0.50 en:see my
-0.42 0.34 en:see myself
0.35 0.20 en:see no
-0.52 -0.05 en:see the
-0.02 -0.14 en:see you
0.12 0.09 en:seeing
0.33 0.27 en:seeing the
0.39 0.43 en:seen
-0.56 -0.42 en:self
-0.48 -0.42 en:self harm
-0.15 0.42 en:self harmed
-0.64 -0.81 en:sell
-0.31 -0.49 en:sell my
-0.40 -0.36 en:send
-0.23 0.15 en:send me
-0.10 -0.00 en:sent
-0.55 -0.57 en:sent it
-0.40 -0.57 en:serial
-0.29 -0.40 en:serial killer
-0.16 -0.29 en:series
0.76 0.78 en:sertra
0.50 0.59 en:servic
0.36 0.42 en:servic revolv
-0.12 -0.14 en:sessio
-0.25 -0.27 en:set
-0.12 -0.13 en:set fire
-0.04 -0.17 en:set the
0.40 0.81 en:shakin
0.08 -0.03 en:shall
-0.43 0.28 en:she
0.33 0.10 en:she died
-0.32 -0.04 en:she said
-0.17 -0.28 en:she threw
-0.38 -0.24 en:shed
0.09 0.81 en:shell
-0.31 0.16 en:shell try
0.31 0.21 en:shes
0.09 -0.10 en:shes not
0.37 0.38 en:shift
-1.02 -0.93 en:shoot
-0.66 -0.80 en:shooti
-0.59 -0.54 en:shop
-0.64 -0.64 en:short
-0.72 -0.23 en:shot
-0.07 -0.29 en:should
-0.05 -0.37 en:should be
-0.16 -0.16 en:should i
0.40 0.25 en:should like
-0.44 0.15 en:shoute
-0.25 -0.50 en:shoute at
0.83 0.84 en:shut
0.12 0.61 en:sick
0.31 0.25 en:side
0.41 0.39 en:side of
-0.02 0.18 en:since
-0.24 0.30 en:since mum
-0.01 0.59 en:since sunday
-0.33 -0.46 en:since the
0.33 0.23 en:since yester
0.20 0.03 en:sister
-0.25 0.39 en:sister and
-0.14 0.48 en:sister is
0.37 0.37 en:sister to
0.53 0.68 en:sittin
0.21 0.30 en:sittin on
-0.19 -0.32 en:six
0.28 0.31 en:sixty
-0.56 -0.29 en:skin
-0.43 0.75 en:slappe
-0.50 -0.78 en:slaugh
-0.11 -0.45 en:sleep
0.43 0.34 en:sleep and
0.37 0.38 en:sleep i
-0.23 -0.35 en:sleep on
0.28 0.10 en:sleepi
0.70 0.76 en:sleepi pills
-0.44 -0.30 en:sleeps
-0.69 -0.68 en:sleepy
-0.47 -0.45 en:slept
-0.50 -0.53 en:slept like
0.48 0.44 en:slippe
0.57 -0.12 en:small
0.32 0.39 en:smothe
0.23 0.28 en:smothe the
-0.32 -0.45 en:snow
0.11 0.04 en:so
0.63 0.52 en:so bad
0.40 0.53 en:so badly
-0.39 -0.36 en:so hard
-0.71 -0.75 en:so i
-0.07 -0.42 en:so im
0.28 0.16 en:so it
-0.44 0.45 en:so low
-0.28 0.44 en:so many
-0.59 0.00 en:so much
0.23 0.72 en:so that
0.57 0.54 en:so they
-0.27 -0.39 en:so tired
-0.43 -0.49 en:sofa
-1.01 0.76 en:some
-0.29 0.58 en:some nights
0.02 0.52 en:somebo
-0.07 0.34 en:somebo else
0.05 0.28 en:someon
-0.68 0.48 en:someon in
-0.30 0.36 en:someth
-0.74 1.22 en:someti
-0.07 0.64 en:someti i
-0.81 -0.16 en:son
-0.06 -0.03 en:son is
0.15 0.03 en:song
0.31 0.03 en:sons
1.11 1.05 en:soon
0.34 0.26 en:sooner
0.24 0.18 en:sooner go
-0.17 -0.47 en:sorry
0.16 0.09 en:sorry for
-0.42 -0.44 en:sorry i
0.46 0.55 en:sorted
0.44 0.35 en:sorted the
-0.28 0.68 en:soup
-0.50 0.26 en:space
-0.60 -0.71 en:spent
-0.43 -0.51 en:spent the
0.54 0.63 en:spot
0.27 0.66 en:spring
0.28 -0.18 en:stab
0.40 0.51 en:stab him
0.53 0.53 en:stab my
0.38 0.37 en:stairs
-0.42 0.07 en:stairs and
0.30 0.31 en:standi
0.22 0.22 en:standi on
-0.60 -0.70 en:start
0.18 0.42 en:starte
0.75 0.76 en:starti
0.47 0.43 en:starti to
0.28 0.19 en:statio
0.32 0.32 en:step
0.08 0.75 en:stepfa
0.77 0.73 en:steppi
-0.52 -0.40 en:stew
-0.07 -0.08 en:still
0.13 0.14 en:still scream
-0.46 0.33 en:still think
-0.58 -0.59 en:stitch
0.68 0.61 en:stomac
-0.79 -0.17 en:stood
-0.45 0.04 en:stood on
-0.33 -0.32 en:stop
0.32 0.35 en:stop for
-0.13 -0.16 en:stop it
0.26 0.12 en:stop me
-0.34 -0.28 en:stop the
-0.30 -0.30 en:stop thinki
0.58 0.56 en:stopin
-0.60 -0.36 en:stoppe
0.70 0.63 en:stoppi
0.50 0.45 en:stoppi me
-0.58 -0.71 en:storie
0.33 0.11 en:story
0.57 0.63 en:strang
0.44 0.35 en:strang her
0.42 0.33 en:strang my
-0.21 0.50 en:stress
-0.63 -0.80 en:stuck
-0.37 -0.45 en:stuck in
-0.47 0.27 en:studen
0.11 0.09 en:stuff
0.22 -0.18 en:stupid
-0.41 -0.01 en:such
-0.29 -0.01 en:such a
0.19 0.25 en:suffer
0.82 0.66 en:suicid
-0.13 0.34 en:suicid after
0.28 0.29 en:suicid all
-0.05 -0.05 en:suicid and
-0.58 -0.15 en:suicid attemp
-0.88 -0.54 en:suicid in
0.52 0.53 en:suicid is
0.29 0.15 en:suicid this
-0.18 -0.17 en:suicid though
-0.31 0.20 en:suicid when
-0.57 -0.52 en:summer
-0.50 -0.59 en:sun
0.13 0.15 en:sunday
0.81 0.82 en:sure
0.71 0.75 en:surger
0.64 0.65 en:surviv
-0.53 -0.57 en:suspen
-0.38 -0.41 en:suspen ~
0.36 -0.11 en:swallo
0.05 0.02 en:swallo a
0.05 -0.00 en:swallo bleach
-0.05 0.83 en:swear
0.45 0.49 en:swerve
0.50 0.29 en:swim
0.69 0.41 en:table
0.29 0.03 en:table and
0.59 0.55 en:tabs
-0.90 -0.16 en:take
0.43 0.50 en:take all
-0.17 -0.22 en:take care
0.30 0.37 en:take my
0.29 0.65 en:take the
0.50 0.60 en:taken
-0.52 -0.47 en:takes
-0.49 -0.18 en:takes me
0.11 -0.19 en:taking
0.27 0.13 en:taking my
-0.15 -0.50 en:talk
-0.34 -0.29 en:talk about
0.09 -0.14 en:talk to
-0.72 -0.28 en:talked
-0.53 0.64 en:talkin
-0.88 0.60 en:talks
-0.63 0.43 en:talks about
-0.32 -0.47 en:target
0.03 0.91 en:tbh
-0.41 -0.61 en:tea
0.36 0.13 en:teache
-0.82 -0.86 en:team
-0.24 0.08 en:teenag
0.69 0.74 en:teh
0.19 0.16 en:tell
0.22 0.61 en:tell me
0.42 0.54 en:tell my
-0.43 -0.58 en:tell myself
0.34 0.30 en:tell the
0.46 0.37 en:tell them
0.49 0.18 en:tell you
-0.04 0.58 en:tellin
-0.03 0.41 en:tellin me
-0.55 -0.08 en:tells
-0.11 0.48 en:tells me
-0.06 -0.40 en:ten
-0.28 -0.27 en:ten minute
0.27 0.05 en:ten years
-0.69 -0.72 en:terrac
0.19 0.08 en:text
-0.68 -0.44 en:texted
-0.48 -0.32 en:texted me
0.22 -0.10 en:than
-0.15 -0.23 en:than eat
-0.35 0.07 en:than me
0.11 0.18 en:thank
0.08 0.13 en:thank you
-0.21 -0.29 en:thanks
0.06 -0.12 en:thanks for
-0.34 -0.23 en:that
-0.12 0.15 en:that god
-0.32 -0.00 en:that i
-0.21 0.62 en:that id
0.13 0.09 en:that im
0.35 0.29 en:that its
0.23 0.46 en:that my
0.15 0.21 en:that school
-0.12 -0.22 en:that she
-0.30 -0.31 en:that song
0.10 0.17 en:that the
-0.33 -0.04 en:that to
0.10 0.11 en:that was
-0.50 -0.55 en:that ~
0.29 0.06 en:thats
0.40 0.36 en:thats left
-0.20 -0.19 en:thats the
-0.30 -0.63 en:the
-0.39 -0.14 en:the annive
0.17 -0.02 en:the baby
0.40 0.28 en:the balcon
-0.23 -0.21 en:the band
0.40 0.46 en:the bath
-0.13 -0.19 en:the bathro
-0.20 -0.18 en:the bed
-0.30 -0.36 en:the belt
-0.19 -0.32 en:the bill
0.29 0.26 en:the blades
0.51 0.55 en:the blood
0.37 0.34 en:the blue
-0.05 -0.15 en:the body
-0.28 -0.27 en:the boiler
-0.24 -0.43 en:the boss
-0.09 -0.12 en:the box
-0.15 -0.14 en:the breath
0.09 0.07 en:the bridge
0.00 -0.33 en:the bullet
-0.22 -0.35 en:the bus
0.42 0.65 en:the cabine
0.24 0.35 en:the cake
0.50 0.43 en:the car
-0.47 -0.45 en:the cat
0.04 0.35 en:the cellar
0.36 0.33 en:the childr
-0.37 -0.41 en:the cliffs
-0.27 0.18 en:the cold
0.40 0.43 en:the courag
0.12 0.06 en:the day
-0.38 -0.22 en:the days
-0.50 -0.53 en:the dead
0.16 0.36 en:the desk
-0.20 -0.26 en:the detect
0.50 0.49 en:the diagno
-0.30 -0.04 en:the divorc
-0.43 -0.17 en:the doctor
-0.26 -0.30 en:the docume
-0.07 -0.02 en:the dog
-0.12 0.06 en:the door
0.19 0.02 en:the dose
-0.13 -0.34 en:the edge
-0.01 0.18 en:the end
-0.20 -0.24 en:the evenin
-0.11 -0.09 en:the fence
-0.00 -0.23 en:the final
-0.28 -0.34 en:the firewo
-0.02 -0.25 en:the first
-0.09 -0.29 en:the flat
-0.43 -0.46 en:the form
0.31 0.28 en:the funera
-0.48 -0.48 en:the game
0.53 0.45 en:the garage
0.04 0.10 en:the gas
0.24 0.20 en:the girls
0.52 0.50 en:the gun
0.21 0.10 en:the guts
0.18 0.20 en:the hammer
-0.47 -0.51 en:the holida
-0.15 -0.27 en:the homewo
0.33 0.38 en:the hose
0.04 0.24 en:the house
0.34 0.32 en:the insura
0.13 0.05 en:the invoic
0.28 0.14 en:the job
0.36 0.37 en:the key
0.08 0.08 en:the keys
-0.28 -0.19 en:the kids
0.05 0.09 en:the kitche
-0.09 -0.04 en:the knife
0.25 0.31 en:the lake
0.44 0.44 en:the laptop
-0.21 -0.46 en:the last
-0.31 -0.30 en:the leafle
0.26 0.32 en:the letter
0.27 -0.18 en:the life
0.01 0.07 en:the line
0.03 0.29 en:the medici
-0.34 -0.36 en:the meetin
-0.53 0.09 en:the mornin
-0.32 0.24 en:the motion
-0.05 -0.20 en:the move
0.43 0.32 en:the movie
-0.29 -0.34 en:the mum
-0.39 -0.38 en:the neighb
-0.68 -0.70 en:the new
-0.21 -0.25 en:the news
0.23 0.22 en:the next
-0.41 -0.49 en:the night
0.16 0.13 en:the noise
0.31 0.36 en:the note
0.15 0.10 en:the old
0.05 0.04 en:the one
0.89 0.98 en:the only
0.15 0.21 en:the other
-0.34 -0.37 en:the panic
-0.13 -0.15 en:the party
-0.35 -0.32 en:the pharma
-0.12 -0.12 en:the phone
0.39 0.42 en:the pics
0.02 0.37 en:the pills
-0.21 -0.19 en:the plan
-0.58 0.22 en:the plane
0.01 -0.20 en:the platfo
-0.10 -0.27 en:the podcas
-0.38 0.33 en:the point
-0.38 0.10 en:the police
-0.29 -0.32 en:the presen
-0.44 -0.63 en:the printe
0.53 0.37 en:the quarry
-0.43 -0.41 en:the questi
-0.45 -0.32 en:the radio
0.25 0.19 en:the rail
0.46 0.48 en:the railin
0.19 0.48 en:the razor
0.33 0.02 en:the record
-0.30 0.13 en:the rent
-0.44 -0.43 en:the report
-0.12 -0.13 en:the river
-0.03 -0.06 en:the roof
-0.04 0.37 en:the room
0.65 0.69 en:the rope
0.00 0.28 en:the same
0.11 0.27 en:the school
0.01 -0.09 en:the sea
0.27 0.48 en:the second
-0.35 -0.39 en:the shooti
-0.27 -0.32 en:the sofa
0.19 0.18 en:the song
0.27 0.26 en:the stairs
0.06 0.02 en:the statio
-0.07 -0.36 en:the story
0.42 0.45 en:the stuff
-0.41 -0.37 en:the summer
-0.38 -0.41 en:the suspen
0.08 -0.04 en:the table
-0.44 -0.45 en:the team
-0.37 -0.17 en:the though
0.12 0.29 en:the time
0.22 0.35 en:the toilet
0.16 0.16 en:the top
0.40 0.33 en:the towel
-0.43 -0.39 en:the tower
0.21 0.19 en:the tracks
-0.54 -0.63 en:the train
-0.16 -0.31 en:the trigge
0.23 0.21 en:the truth
-0.44 0.03 en:the tunnel
-0.47 0.59 en:the tv
-0.44 -0.36 en:the twins
0.13 0.41 en:the urge
0.51 0.44 en:the voices
0.27 0.81 en:the wall
0.06 -0.18 en:the way
-0.55 -0.58 en:the weddin
-0.26 -0.33 en:the week
-0.36 -0.19 en:the weeken
0.12 0.15 en:the whole
-0.03 0.17 en:the will
0.10 -0.10 en:the wind
-0.02 0.02 en:the window
0.46 0.50 en:the woods
0.01 0.49 en:the worst
0.14 0.11 en:the wrong
0.19 0.17 en:the ~
0.14 -0.10 en:their
1.22 0.86 en:them
0.30 0.16 en:them after
0.35 0.42 en:them all
0.43 0.35 en:them it
-0.26 0.23 en:them now
0.09 0.05 en:then
0.57 0.51 en:then im
0.37 0.29 en:therap
0.03 0.08 en:there
0.62 1.23 en:theres
0.48 0.42 en:theres a
-0.17 0.54 en:theres no
0.54 0.44 en:theres nothin
0.26 0.19 en:theres only
-0.40 0.15 en:these
-0.39 -0.32 en:thesis
0.60 0.13 en:they
-0.13 -0.10 en:they found
0.41 0.39 en:they get
-0.43 0.75 en:theyd
0.67 0.58 en:theyll
-0.10 -0.53 en:theyre
0.34 0.31 en:theyve
0.25 0.22 en:theyve left
0.69 0.65 en:thighs
0.39 0.69 en:thing
0.47 0.52 en:thing i
0.26 0.19 en:thing left
-0.09 0.21 en:thing that
0.45 0.67 en:things
0.24 0.43 en:things and
-0.14 0.21 en:think
-0.28 0.47 en:think a
-0.03 0.30 en:think about
0.63 0.10 en:think i
0.59 0.64 en:think ill
-0.52 -0.08 en:think it
-0.14 -0.28 en:think ive
-0.36 0.50 en:think my
0.23 0.47 en:think of
0.76 0.45 en:thinki
0.31 0.39 en:thinki about
0.20 -0.19 en:thinki of
0.42 0.41 en:thinks
0.40 0.33 en:thinks im
0.41 0.10 en:third
-0.44 -0.44 en:thirty
-0.64 -0.66 en:this
-0.41 -0.31 en:this and
-0.31 -0.21 en:this chem
-0.29 -0.37 en:this heat
0.71 0.70 en:this is
0.33 0.46 en:this isnt
-0.49 -0.32 en:this job
0.60 0.66 en:this life
0.09 0.02 en:this mornin
-0.26 -0.23 en:this phone
0.04 0.12 en:this time
-0.26 -0.26 en:this town
0.17 -0.32 en:this week
0.40 0.31 en:this weeken
0.29 0.29 en:this will
0.07 -0.14 en:this with
-0.50 -0.41 en:this year
-0.63 -0.05 en:those
-0.63 0.22 en:though
0.27 0.83 en:though about
-0.16 0.34 en:though and
0.44 0.41 en:though anymor
-0.33 -0.22 en:though as
-0.14 -0.33 en:though i
-0.22 0.32 en:though of
-0.53 0.12 en:threat
0.16 -0.32 en:threat me
-0.57 0.67 en:threat to
-0.46 0.23 en:three
-0.51 0.13 en:three times
0.22 -0.03 en:threw
0.04 -0.21 en:threw me
0.04 0.27 en:threw the
0.11 0.29 en:threw up
-0.70 -0.70 en:thrill
0.84 0.73 en:throat
-0.17 -0.31 en:throug
0.16 0.50 en:throug the
-0.35 -0.54 en:throw
-0.22 -0.04 en:thursd
-0.22 -0.42 en:ticket
0.15 0.31 en:tied
-0.83 -0.32 en:till
-0.15 -0.11 en:time
-0.28 -0.28 en:time for
0.16 0.19 en:time hell
0.40 0.54 en:time i
-0.33 -0.17 en:time in
-0.68 -0.11 en:times
-0.51 0.13 en:times this
-0.65 -0.80 en:tiny
-0.38 -0.41 en:tired
0.33 -0.17 en:tired i
-0.12 0.28 en:tired of
0.91 0.89 en:tkn
-0.11 0.08 en:to
-0.40 0.48 en:to anyone
-0.43 -0.28 en:to be
-0.12 -0.20 en:to bed
-0.02 0.38 en:to burn
-0.38 -0.03 en:to cut
0.49 0.27 en:to die
0.53 0.19 en:to do
-0.20 0.30 en:to end
0.26 0.36 en:to everyo
-0.37 0.28 en:to exist
0.39 0.47 en:to find
0.39 0.45 en:to get
0.04 -0.02 en:to go
0.15 0.27 en:to hang
-0.25 -0.20 en:to have
-0.12 -0.13 en:to his
-0.08 0.10 en:to hospit
-0.33 -0.22 en:to hurt
0.25 0.38 en:to join
0.28 0.31 en:to just
-0.18 -0.17 en:to kill
0.22 0.54 en:to leave
0.63 0.17 en:to live
0.38 0.37 en:to make
-0.42 0.41 en:to me
-0.17 -0.09 en:to my
0.12 0.45 en:to myself
-0.23 0.34 en:to open
-0.12 -0.31 en:to put
-0.21 -0.35 en:to read
-0.12 -0.31 en:to report
0.03 0.41 en:to say
0.45 0.07 en:to see
-0.19 -0.11 en:to sleep
0.51 0.44 en:to stab
-0.30 -0.43 en:to stop
-0.06 0.29 en:to suicid
0.07 0.47 en:to take
0.09 0.05 en:to talk
-0.34 0.41 en:to tell
0.18 0.28 en:to that
-0.15 -0.06 en:to the
-0.42 0.34 en:to think
-0.22 0.18 en:to wake
-0.23 -0.40 en:to work
0.12 0.16 en:to you
-0.54 -0.46 en:to ~
-0.09 -0.32 en:toast
-0.32 -0.66 en:today
0.30 0.33 en:today and
0.53 0.60 en:today i
-0.14 -0.15 en:today the
-0.87 -0.87 en:toddle
0.31 0.49 en:toilet
0.12 0.08 en:told
0.36 0.53 en:told anyone
-0.03 -0.27 en:told her
-0.45 -0.43 en:told him
0.11 0.56 en:told me
-0.12 0.17 en:told my
0.23 0.27 en:told the
-0.36 0.40 en:told you
0.17 0.08 en:tomorr
-0.35 -0.34 en:tomorr i
1.41 1.06 en:tonigh
0.36 0.17 en:tonigh and
0.48 0.39 en:tonigh dont
-0.21 -0.23 en:tonigh finall
0.42 0.52 en:tonigh i
-0.59 -0.59 en:tonigh is
0.32 0.27 en:tonigh its
0.38 0.33 en:tonigh the
0.21 0.15 en:too
0.37 0.31 en:too deep
0.49 0.40 en:too late
0.01 -0.11 en:too many
0.19 -0.18 en:too much
0.12 0.24 en:took
0.26 0.05 en:took a
0.35 0.38 en:took all
0.63 0.49 en:took an
-0.16 -0.23 en:took my
-0.33 -0.41 en:took the
-0.28 -0.06 en:took them
0.03 0.35 en:took too
-0.66 0.54 en:tooth
0.25 0.25 en:top
0.14 0.14 en:top drawer
0.76 0.66 en:touche
0.32 0.28 en:touche her
0.41 0.38 en:touche me
0.56 0.46 en:towel
-0.60 -0.55 en:tower
-0.37 -0.36 en:town
0.12 0.06 en:tracks
-0.70 -0.81 en:traffi
-0.25 -0.44 en:traffi and
-0.65 -0.59 en:train
-0.46 -0.49 en:train the
-0.39 -0.50 en:train was
-0.40 -0.68 en:traini
0.55 0.57 en:trains
-0.31 -0.29 en:trappe
-0.14 0.27 en:trappe and
-0.67 0.11 en:treatm
-0.31 -0.03 en:tried
-0.22 -0.03 en:tried to
-0.22 -0.43 en:trigge
-0.78 0.77 en:troubl
-0.44 -0.56 en:true
0.89 0.85 en:trust
0.34 0.39 en:trust myself
0.33 0.29 en:truth
-0.11 0.70 en:try
-0.09 0.39 en:try again
-0.03 0.55 en:trying
0.09 -0.15 en:trying to
-0.03 0.15 en:tuesda
-0.62 0.04 en:tunnel
0.60 0.60 en:turned
-0.66 0.83 en:tv
-0.30 -0.22 en:twelve
-0.46 0.57 en:twenti
-0.29 0.30 en:twenti i
-0.54 0.34 en:twenty
-0.32 0.81 en:twice
-0.62 -0.51 en:twins
-0.46 -0.48 en:two
-0.33 0.35 en:two months
-0.31 0.39 en:two years
0.47 0.45 en:type
1.25 1.23 en:unaliv
0.52 0.50 en:unaliv myself
0.43 0.70 en:uncle
0.14 -0.05 en:under
0.37 0.38 en:under my
0.00 -0.13 en:under the
-0.60 0.71 en:univer
-0.17 0.25 en:until
0.27 0.06 en:until sunday
0.47 0.60 en:up
0.06 0.29 en:up after
0.53 0.30 en:up and
-0.44 -0.31 en:up but
0.18 0.05 en:up for
0.43 0.48 en:up here
-0.50 -0.33 en:up my
0.12 0.15 en:up on
0.37 0.09 en:up the
-0.10 -0.07 en:up to
0.43 0.34 en:up tomorr
0.38 0.25 en:update
0.29 0.59 en:urge
0.05 0.43 en:urge to
0.39 0.16 en:us
0.86 0.76 en:use
-0.82 0.87 en:used
-0.57 0.54 en:used to
-1.10 -0.62 en:very
-0.50 -0.50 en:vet
0.02 -0.23 en:video
0.31 0.37 en:video for
0.41 0.29 en:view
0.28 0.22 en:view from
-0.00 -0.22 en:visit
-0.11 -0.22 en:voice
-0.17 -0.14 en:voices
-0.21 -0.28 en:wait
0.17 0.01 en:wait to
0.76 0.82 en:waitin
0.53 0.45 en:waitin for
-0.31 0.15 en:wake
-0.22 0.10 en:wake up
0.08 0.44 en:walk
-0.37 0.44 en:walk on
-0.83 -0.84 en:walked
0.74 0.55 en:walkin
0.53 0.39 en:walkin to
0.42 0.29 en:walks
0.37 1.13 en:wall
0.35 0.37 en:wall i
-0.72 0.87 en:walls
0.67 0.26 en:wanna
-0.02 -0.07 en:wanna be
0.26 0.37 en:wanna commit
0.46 0.48 en:wanna cut
0.49 0.71 en:wanna die
0.24 0.25 en:wanna do
0.62 0.69 en:wanna end
0.43 0.48 en:wanna go
0.16 -0.08 en:wanna hurt
0.68 0.71 en:wanna jump
0.64 0.49 en:wanna kill
0.36 0.37 en:wanna kms
-0.50 -0.59 en:wanna leave
-0.13 -0.10 en:wanna live
0.67 0.69 en:wanna see
0.23 0.23 en:wanna step
-0.51 -0.41 en:wanna stop
-0.23 -0.28 en:wanna take
0.44 0.45 en:wanna unaliv
-0.85 -0.92 en:wanna ~
0.46 -0.04 en:want
0.38 0.63 en:want attent
0.53 0.60 en:want help
0.32 0.33 en:want is
0.03 0.03 en:want it
-0.29 -0.37 en:want more
-0.46 -0.46 en:want one
0.64 0.65 en:want out
-0.59 -0.66 en:wanted
-0.39 -0.38 en:wanted to
0.37 0.81 en:wantin
0.26 0.58 en:wantin to
-0.15 -0.34 en:wants
-0.28 -0.37 en:wants me
-0.04 -0.05 en:wants to
-0.39 0.08 en:ward
-0.27 -0.27 en:ward we
-0.16 -0.18 en:warnin
-0.41 -0.61 en:was
0.10 0.04 en:was a
-0.17 -0.42 en:was about
0.06 0.15 en:was an
-0.29 0.42 en:was at
-0.41 -0.08 en:was born
-0.26 -0.36 en:was cancel
0.12 0.34 en:was dead
-0.10 -0.12 en:was dying
-0.40 -0.42 en:was hard
-0.12 0.22 en:was in
-0.45 -0.31 en:was kind
-0.46 -0.34 en:was last
-0.27 -0.34 en:was late
-0.25 -0.25 en:was lovely
-0.29 0.18 en:was on
0.52 0.32 en:was only
-0.42 -0.38 en:was overki
-0.24 0.40 en:was raped
-0.09 -0.21 en:was small
-0.46 -0.02 en:was suicid
-0.15 0.37 en:was ten
0.48 0.56 en:was the
-0.31 -0.12 en:was very
0.69 0.97 en:wasnt
-0.60 0.85 en:waste
-0.43 0.61 en:waste of
0.59 0.55 en:wat
-0.45 -0.69 en:watche
-0.28 -0.37 en:watche the
-0.24 -0.26 en:water
0.13 0.14 en:water at
0.25 0.35 en:way
0.19 0.51 en:way out
0.37 0.29 en:way to
0.73 0.62 en:ways
0.52 0.44 en:ways to
-1.52 -1.58 en:we
-0.34 -0.39 en:we buried
-0.28 -0.25 en:we discus
-0.37 -0.26 en:we drove
-0.27 -0.42 en:we had
-0.44 -0.45 en:we have
-0.10 -0.24 en:we lost
-0.30 -0.28 en:we practi
-0.17 -0.15 en:we put
-0.37 -0.40 en:we watche
0.19 0.17 en:we went
-0.50 0.27 en:we were
-0.37 -0.32 en:we ~
-0.64 -0.81 en:weddin
0.67 0.70 en:wednes
-0.23 -0.30 en:week
0.14 -0.12 en:week and
-0.24 0.15 en:week the
-0.47 0.12 en:weeken
-0.29 -0.31 en:weekly
0.03 0.42 en:weeks
0.06 0.38 en:weight
-0.58 -0.45 en:well
-0.10 -0.41 en:went
-0.06 0.14 en:went for
0.20 0.14 en:went theres
0.13 0.05 en:went to
-0.13 -0.17 en:went well
-0.74 -0.79 en:were
-0.35 -0.08 en:were dead
-0.37 -0.52 en:were on
0.27 0.43 en:were the
-0.26 -0.37 en:were ~
0.04 0.69 en:werent
0.10 0.48 en:what
-0.27 -0.38 en:what a
-0.32 0.46 en:what do
-0.41 -0.17 en:what happen
0.70 0.70 en:what i
-0.38 -0.52 en:what is
-0.36 0.17 en:what it
0.13 0.43 en:what its
0.32 0.04 en:what to
-0.02 -0.09 en:whats
-0.32 0.50 en:when
0.17 0.02 en:when he
0.30 0.27 en:when hes
-0.66 -0.09 en:when i
0.00 0.85 en:when im
-0.44 -0.53 en:when she
-0.41 -0.04 en:when someon
0.17 -0.13 en:when the
0.22 -0.00 en:when you
1.05 0.75 en:where
0.50 0.49 en:where he
0.36 0.43 en:where im
-0.09 -0.21 en:where she
-0.01 -0.16 en:where the
0.25 0.56 en:whethe
0.30 0.15 en:which
0.45 0.42 en:while
0.32 -0.21 en:who
0.30 0.37 en:who gets
-0.15 -0.37 en:who killed
0.33 -0.17 en:whole
0.17 0.09 en:whole bottle
-0.15 -0.14 en:whole family
-0.01 0.50 en:why
0.01 -0.08 en:why i
-0.30 0.40 en:why im
-0.55 -0.23 en:wife
0.18 0.24 en:will
0.27 0.16 en:will be
0.49 0.67 en:will gotta
-0.17 -0.11 en:will is
-0.03 0.17 en:will to
0.14 -0.13 en:wind
0.18 0.08 en:window
-0.52 0.55 en:wine
0.74 0.83 en:winter
-0.79 0.31 en:wish
-0.42 0.71 en:wish i
-0.00 -0.26 en:wish to
0.15 -0.32 en:with
-0.54 -0.52 en:with a
0.51 0.23 en:with everyo
-0.05 0.03 en:with her
0.36 0.42 en:with him
0.12 -0.12 en:with his
0.39 0.36 en:with it
0.42 0.40 en:with me
0.10 -0.28 en:with my
0.38 0.05 en:with myself
-0.18 -0.15 en:with no
0.07 0.19 en:with one
-0.25 -0.17 en:with the
-0.49 -0.43 en:with this
-0.01 0.36 en:withou
-0.13 0.24 en:withou me
0.32 0.31 en:withou them
-0.13 0.12 en:woke
-0.10 0.08 en:woke up
-0.32 0.49 en:woman
-0.39 -0.11 en:wonder
-0.45 0.29 en:wonder what
0.68 0.42 en:wont
0.30 -0.09 en:wont be
-0.35 0.61 en:wont do
0.23 0.23 en:wont hear
0.45 0.62 en:wont let
0.40 0.35 en:wont need
0.61 0.58 en:wont stop
0.34 0.24 en:wont wake
0.65 0.70 en:woods
-0.25 -0.21 en:work
0.43 0.42 en:work im
-0.39 -0.33 en:work on
0.59 0.67 en:worked
0.42 0.48 en:worked out
0.33 0.24 en:workin
-0.27 -0.50 en:works
0.69 0.67 en:world
-0.64 -0.48 en:worrie
-0.22 -0.48 en:worrie about
0.06 -0.23 en:worry
0.14 -0.05 en:worry about
0.01 0.69 en:worst
0.01 -0.25 en:worth
-0.18 -0.23 en:worth it
0.04 0.24 en:worth living
-0.43 0.98 en:would
0.10 0.76 en:would be
-0.34 0.36 en:would notice
-0.31 0.40 en:would you
0.04 1.40 en:wouldn
0.11 0.26 en:wouldn do
-0.01 0.35 en:wouldn hurt
0.66 0.78 en:wrist
0.47 0.44 en:wrists
0.41 0.12 en:write
-0.55 -0.58 en:writin
-0.05 0.01 en:writte
-0.40 -0.38 en:wrong
0.43 0.45 en:wrong side
0.02 -0.06 en:wrote
-0.42 0.32 en:wrote a
0.01 -0.20 en:wrote my
0.32 0.34 en:wrote the
-0.46 -0.19 en:year
-0.27 0.10 en:year i
-0.23 -0.26 en:year with
-0.59 0.15 en:years
-0.36 0.28 en:years ago
-0.70 -0.88 en:yes
0.46 0.47 en:yester
-0.01 0.27 en:yester and
0.20 0.41 en:yester but
-0.03 0.01 en:you
0.38 0.40 en:you all
0.31 0.23 en:you can
0.07 0.13 en:you did
-0.35 0.49 en:you do
-0.00 0.04 en:you for
-0.01 -0.18 en:you get
-0.52 0.11 en:you gotta
0.45 0.45 en:you have
-0.36 0.41 en:you i
0.43 0.49 en:you ill
0.07 -0.01 en:you tell
0.29 0.43 en:you were
0.28 0.45 en:you wont
0.45 0.47 en:youll
-0.64 -0.30 en:young
-0.68 -0.80 en:your
0.32 0.42 en:your fault
0.14 -0.05 en:youre
0.39 0.29 en:youre the
-0.28 -0.38 en:yourse
-0.63 -0.86 en:zombie
-0.38 -0.45 en:zombie proces
-1.67 -1.61 en:~
-0.31 -0.36 en:~ after
0.10 -0.25 en:~ and
-0.32 -0.23 en:~ at
-0.06 -0.22 en:~ but
-0.28 -0.38 en:~ i
-0.43 -0.32 en:~ in
0.69 0.70 en:~ iron
0.44 0.42 en:~ is
-0.40 -0.48 en:~ mum
-0.70 -0.81 en:~ my
-0.63 -0.68 en:~ the
-0.30 -0.40 en:~ this
-0.55 -0.45 en:~ today
-0.21 -0.22 en:~ weekly
-0.31 -0.16 en:~ what
-0.26 -0.35 en:~ when
-0.60 -0.76 en:~ with
-1.17 -1.13 en:~ ~
0.31 -0.04 end
-0.13 -0.04 end+enough
-0.06 -0.24 end+exit
0.30 0.33 end+forever
-0.27 -0.26 end+give-away
-0.23 0.10 end+glad
0.39 0.40 end+gun
-0.55 -0.59 end+height
0.92 0.80 end+hold
0.11 0.06 end+hurt-other
0.41 0.36 end+hurt-self
-0.07 -0.04 end+intend
0.84 0.73 end+kill-self
0.38 0.19 end+kin
-0.36 -0.50 end+last
0.10 0.26 end+laugh
-0.39 -0.36 end+leisure
0.11 0.11 end+letter
0.90 1.54 end+life
0.22 0.18 end+matter
-0.72 -0.68 end+media
-0.17 0.29 end+no
0.10 0.32 end+now
-0.13 -0.14 end+old
0.07 -0.08 end+other
0.33 0.34 end+pain
0.33 0.27 end+papers
-0.56 -0.30 end+passed
-0.25 -0.31 end+past
-0.10 -0.06 end+peace
0.27 0.33 end+pills
-0.41 -0.47 end+poison
0.01 -0.07 end+prepare
0.42 0.44 end+quantity
0.48 0.29 end+question
-0.45 -0.46 end+rope
-0.24 -0.26 end+school
0.06 -0.07 end+self
0.36 0.10 end+spoken
-0.28 -0.19 end+stand
-0.18 -0.27 end+suicide
-0.36 -0.34 end+therapy
-0.04 -0.12 end+tired
0.17 0.13 end+tonight
0.19 0.19 end+took
0.28 0.66 end+trapped
0.21 -0.05 end+urge
0.02 -0.08 end+vehicle
0.40 -0.14 end+violence
-0.48 -0.62 end+want
-0.33 -0.34 end+work
0.48 0.53 end+wound
0.08 0.23 end+you
0.39 0.36 end>alone
0.20 0.21 end>anymore
-0.48 -0.41 end>chores
0.09 0.03 end>date
0.32 0.41 end>do-it
0.45 0.76 end>end
-0.02 0.46 end>enough
0.43 0.51 end>forever
0.39 0.39 end>glad
-0.42 -0.46 end>height
0.31 0.42 end>hold
0.24 0.23 end>hurt-self
0.18 0.22 end>intend
0.57 0.56 end>kill-self
0.43 0.34 end>letter
0.62 1.01 end>life
-0.79 -0.73 end>media
-0.62 -0.23 end>no
0.30 0.32 end>now
-0.33 -0.41 end>other
0.28 0.26 end>past
0.03 0.03 end>peace
0.42 0.40 end>prepare
0.15 0.38 end>quantity
0.13 0.07 end>rope
0.13 -0.03 end>school
0.38 0.17 end>self
-0.01 -0.06 end>stand
-0.11 -0.18 end>suicide
-0.36 -0.34 end>therapy
0.07 0.00 end>tonight
-0.35 0.13 end>trapped
-0.30 -0.31 end>want
0.25 0.42 end>wound
0.17 -0.02 enough
0.38 0.46 enough+find
0.21 0.03 enough+glad
0.16 0.16 enough+height
0.06 -0.10 enough+hold
0.33 0.27 enough+intend
0.34 0.35 enough+last
0.50 0.56 enough+life
0.32 0.26 enough+matter
0.37 0.67 enough+no
0.59 0.50 enough+now
0.23 0.51 enough+other
0.63 0.61 enough+papers
0.41 0.22 enough+passed
-0.45 0.15 enough+past
-0.24 0.33 enough+peace
0.50 0.66 enough+pills
0.16 0.06 enough+prepare
0.23 -0.02 enough+quantity
0.34 0.28 enough+question
-0.07 -0.09 enough+self
0.31 0.26 enough+sleep-away
0.35 0.27 enough+stand
0.38 0.45 enough+substance
-0.11 0.36 enough+suicide
-0.10 -0.16 enough+tonight
0.23 0.44 enough+took
0.34 0.32 enough+train
-0.29 0.50 enough+want
-0.36 -0.44 enough>anymore
-0.09 0.26 enough>date
0.04 0.52 enough>die
0.41 0.49 enough>enough
0.32 0.29 enough>hold
0.39 0.31 enough>no
0.20 0.29 enough>now
-0.14 0.17 enough>other
0.44 0.52 enough>passed
-0.25 0.24 enough>past
0.35 0.67 enough>pills
0.34 0.37 enough>prepare
0.05 -0.28 enough>self
0.21 0.19 enough>stand
0.50 0.59 es:30
0.36 0.42 es:30 pastil
0.30 0.54 es:60
-0.00 0.28 es:a
0.26 0.04 es:a acabar
0.29 0.38 es:a alguie
0.44 0.52 es:a apunal
-0.48 -0.55 es:a camina
0.28 0.31 es:a colgar
-0.45 -0.20 es:a correr
0.42 0.51 es:a cortar
0.43 0.33 es:a dar
-0.23 -0.23 es:a decir
0.41 0.31 es:a diario
-0.40 0.37 es:a dios
0.67 0.66 es:a ese
-0.05 -0.17 es:a estar
-0.07 0.05 es:a hacer
-0.08 -0.10 es:a la
0.39 0.40 es:a lanzar
0.26 0.45 es:a las
-0.16 0.36 es:a lastim
0.19 0.22 es:a llamar
0.60 0.56 es:a llegar
-0.33 -0.25 es:a lo
-0.46 -0.03 es:a los
0.02 0.06 es:a matar
0.32 0.16 es:a mi
0.16 -0.27 es:a mis
-0.50 -0.48 es:a morir
-0.14 -0.01 es:a nadie
0.21 0.22 es:a necesi
0.43 0.39 es:a otro
0.07 0.09 es:a pagar
-0.70 -0.68 es:a por
0.27 0.32 es:a prende
0.24 0.51 es:a propos
0.46 0.50 es:a punto
0.28 0.17 es:a que
0.31 0.23 es:a quien
0.41 0.47 es:a saber
-0.19 -0.13 es:a salvo
0.57 0.51 es:a seguir
0.56 0.57 es:a sentir
-0.14 0.45 es:a ser
-0.57 -0.43 es:a su
0.31 0.29 es:a suicid
0.46 0.59 es:a tener
0.39 0.36 es:a termin
0.48 0.47 es:a tiempo
-0.04 -0.14 es:a tirar
-0.05 0.48 es:a todos
0.05 0.53 es:a tomar
-0.11 -0.11 es:a tu
-0.11 -0.06 es:a un
-0.17 0.30 es:a una
-0.83 0.47 es:a veces
0.40 0.13 es:a ver
-0.59 -0.62 es:a ~
0.81 1.20 es:abajo
0.45 0.48 es:abiert
0.32 0.34 es:abiert y
0.98 0.93 es:abri
0.70 0.66 es:abri el
-0.31 0.32 es:abrir
-0.22 0.23 es:abrir los
0.08 0.14 es:abuela
-0.46 -0.11 es:abuelo
-0.45 -0.65 es:aburri
-0.52 0.60 es:abuso
-0.37 0.43 es:abuso de
0.56 0.69 es:acaba
0.53 0.65 es:acaba de
0.32 0.25 es:acabar
0.13 0.48 es:acabar con
-0.66 -0.65 es:acabar las
0.47 0.39 es:acabe
0.22 0.15 es:acabo
0.44 0.48 es:acabo de
-0.70 -0.74 es:acanti
-0.19 0.50 es:accide
0.38 0.45 es:adentr
0.22 0.11 es:adios
0.79 0.84 es:adivin
0.36 0.37 es:adivin quien
-0.50 0.69 es:adoles
0.15 0.01 es:afuera
0.37 0.39 es:afuera de
0.33 0.21 es:agarro
0.62 0.64 es:ago
-0.21 -0.30 es:agua
0.13 0.15 es:agua hirvie
0.22 0.05 es:aguant
-0.36 0.30 es:aguant mas
-0.37 -0.16 es:ahi
-0.42 -0.45 es:ahi vamos
-0.17 -0.16 es:ahogo
0.13 0.06 es:ahora
0.56 0.56 es:ahora no
0.60 0.52 es:ahora si
-0.13 0.13 es:ahora solo
-0.58 -0.51 es:ahora tenemo
0.36 0.03 es:ahorca
0.43 0.67 es:ahorco
0.58 0.79 es:ahorro
-0.73 -0.92 es:ajedre
-0.26 -0.21 es:al
-0.52 -0.66 es:al ajedre
-0.29 -0.41 es:al arbitr
0.34 0.28 es:al bebe
-0.35 -0.57 es:al blanco
-0.47 0.63 es:al dia
-0.28 -0.31 es:al grupo
0.14 0.44 es:al lado
0.03 -0.06 es:al mar
-0.40 -0.29 es:al medico
-0.29 -0.27 es:al perro
0.29 0.14 es:al rio
-0.39 0.09 es:al trabaj
0.32 0.50 es:al tren
-0.05 -0.05 es:alarma
0.66 0.41 es:alcanz
0.28 0.01 es:alegro
-0.18 -0.27 es:algo
0.61 0.46 es:alguie
0.00 -0.14 es:alguie me
0.46 0.49 es:algun
0.33 0.35 es:algun dia
-0.75 0.64 es:alguna
-0.41 -0.27 es:alivio
-0.77 -0.38 es:alma
0.61 0.59 es:almoha
-0.12 0.44 es:alquil
0.65 0.69 es:alto
0.17 0.28 es:alto ya
-0.70 -0.05 es:alumno
-0.53 -0.63 es:amable
-0.55 0.72 es:amenaz
-0.40 0.51 es:amenaz con
-0.73 -0.15 es:amiga
-0.35 0.13 es:amiga acaba
-0.39 0.36 es:amiga me
0.04 0.70 es:amigo
-0.31 -0.37 es:amo
-0.22 -0.19 es:amo a
-0.83 -0.14 es:anda
-0.32 -0.17 es:anden
0.07 -0.30 es:anden y
-0.37 0.93 es:ando
0.33 0.49 es:ando con
0.51 0.53 es:anillo
-0.50 -0.14 es:aniver
-0.05 0.64 es:ano
-0.30 0.54 es:ano pasado
0.22 -0.06 es:ano que
1.03 1.07 es:anoche
0.90 0.85 es:anoche me
-0.09 -0.11 es:anos
0.57 0.44 es:anos y
-0.04 0.25 es:antes
-0.17 0.06 es:antes de
0.31 0.11 es:antes del
0.04 0.66 es:antes me
-0.54 -0.70 es:antide
-0.31 -0.51 es:aora
0.52 0.55 es:apague
0.23 0.27 es:aparca
0.17 0.19 es:aparca y
-0.58 -0.68 es:aprend
0.11 -0.07 es:apriet
0.08 -0.05 es:apriet el
0.74 0.73 es:apunal
0.40 1.02 es:aqui
-0.41 -0.58 es:arbitr
0.13 0.03 es:arma
-0.60 -0.52 es:armas
-0.43 -0.37 es:armas ni
-0.48 0.19 es:arregl
-0.09 -0.16 es:arregl y
0.55 0.63 es:arriba
-0.59 0.53 es:arruin
0.73 0.51 es:asegur
-0.67 -0.61 es:asesin
-0.45 -0.40 es:asesin en
-0.38 -0.28 es:asi
0.13 -0.38 es:asi que
0.54 0.48 es:asusta
-0.50 -0.62 es:ataco
-0.71 -0.69 es:atamos
-0.43 -0.28 es:ataque
-0.31 -0.20 es:ataque de
0.47 0.57 es:atenci
0.33 0.41 es:atenci quiero
-0.42 0.30 es:atrapa
-0.30 0.21 es:atrapa y
0.42 0.35 es:atras
0.05 0.06 es:atras de
-0.04 0.83 es:atrope
-0.53 0.26 es:atrope un
-0.64 -0.40 es:audio
-0.89 -0.83 es:aument
0.24 0.34 es:auto
0.01 0.36 es:auto y
0.02 -0.14 es:autobu
0.01 -0.10 es:autobu y
-0.82 -0.82 es:autole
-0.84 -0.73 es:auxili
-0.61 0.22 es:avion
-0.67 -0.63 es:avisa
0.38 0.30 es:ayer
0.99 1.13 es:ayuda
0.43 0.47 es:ayuda quiero
0.26 0.15 es:azotea
0.52 0.49 es:azotea y
0.37 0.34 es:azul
0.23 0.21 es:azul perdon
0.16 -0.02 es:bajar
-0.21 -0.35 es:bajaro
-0.42 0.37 es:baje
-0.47 0.16 es:bajo
-0.22 -0.33 es:bajo el
0.46 0.57 es:balazo
0.32 0.07 es:balcon
0.17 0.28 es:balcon es
-0.03 -0.07 es:banco
-0.25 -0.25 es:banco que
-0.74 -0.75 es:banda
0.55 0.60 es:banera
-0.58 -0.50 es:bano
0.11 0.13 es:bano con
0.21 0.13 es:bano de
-0.03 -0.35 es:bano y
0.76 0.86 es:barand
0.26 0.51 es:barand y
0.33 0.48 es:bastan
0.17 0.28 es:bastan alto
-0.59 -0.64 es:bateri
0.28 -0.10 es:bebe
-0.31 -0.38 es:bebe no
0.92 0.95 es:beto
0.18 0.01 es:bici
-0.17 0.15 es:bien
0.33 0.65 es:bien me
0.11 -0.23 es:blanco
-0.92 -1.00 es:boda
0.24 0.20 es:bolsa
-0.10 -0.11 es:bolsil
-0.33 -0.19 es:bonito
-0.04 0.07 es:borde
-0.18 -0.10 es:borde del
0.65 0.74 es:borre
0.46 0.53 es:borre todo
-0.20 0.43 es:botell
0.04 0.57 es:botell de
-0.01 0.11 es:brazo
0.05 0.49 es:broma
0.71 0.70 es:buenas
0.46 0.43 es:buenas noches
0.64 0.40 es:bueno
-0.61 -0.31 es:buscar
0.95 1.01 es:busque
0.17 -0.14 es:cabeza
0.30 0.22 es:cabeza que
0.13 0.09 es:cabeza y
0.60 0.42 es:cada
-0.37 -0.35 es:cada dia
-0.33 -0.41 es:cada manana
0.56 0.48 es:cada noche
0.43 0.51 es:cada uno
0.07 0.31 es:cada vez
-0.45 0.15 es:cae
-0.32 0.11 es:cae el
0.26 0.06 es:caer
-0.63 -0.13 es:cafe
-0.24 -0.34 es:caja
0.13 0.01 es:caja entera
-0.37 -0.49 es:cajas
0.23 0.26 es:cajon
0.31 0.43 es:calcul
-0.26 -0.33 es:calder
-0.12 0.84 es:calle
-0.91 -0.87 es:calor
0.00 -0.07 es:cama
-0.52 0.70 es:camara
-0.37 0.50 es:camara en
-0.36 -0.40 es:cambia
-0.11 -0.14 es:cambia el
-0.42 -0.61 es:camina
-0.13 0.29 es:camion
-0.69 -0.75 es:cancel
0.03 -0.28 es:cancio
-0.86 0.56 es:cansad
-0.46 0.72 es:cansad de
-0.54 -0.49 es:cansan
0.11 0.62 es:capaz
-0.34 -0.41 es:capitu
0.05 0.36 es:cara
0.23 0.52 es:cara a
-0.46 0.17 es:carga
-0.16 0.49 es:cargad
-0.57 -0.52 es:carpa
0.43 0.38 es:carpet
0.14 0.11 es:carpet azul
-0.33 -0.19 es:carta
-0.35 -0.41 es:carta a
-0.41 0.02 es:carta de
0.15 0.19 es:cartas
-0.14 -0.26 es:cartas de
0.57 0.31 es:casa
0.41 0.46 es:casa con
0.27 0.20 es:casa de
0.22 0.32 es:casa esta
0.53 0.56 es:casa me
-0.60 -0.45 es:casa que
-0.22 0.02 es:casa y
-0.34 -0.19 es:casi
-0.59 -0.60 es:casi me
-0.26 0.50 es:casi todos
-0.23 -0.29 es:casi ~
-0.68 -0.72 es:cayo
-0.30 -0.20 es:celula
0.19 0.16 es:cena
-0.37 -0.20 es:cerca
-0.27 -0.14 es:cerca del
-0.45 -0.59 es:cero
-0.07 0.85 es:cerrar
-0.16 -0.24 es:cerre
0.27 0.29 es:cerre las
-0.53 -0.44 es:cerro
-0.31 -0.43 es:chamo
-0.65 -0.62 es:charla
-0.78 -0.85 es:check
-0.92 0.90 es:chica
-0.54 0.77 es:chico
-0.84 -0.39 es:chicos
-0.38 -0.29 es:chiqui
-0.27 -0.46 es:chiste
-0.78 0.08 es:cicatr
0.53 0.85 es:cielo
-1.12 -0.12 es:cigarr
-0.32 -0.02 es:cinco
0.42 0.28 es:cinco minuto
-0.46 -0.10 es:cintur
-0.06 -0.12 es:cita
-0.69 -0.81 es:ciudad
-0.30 -0.49 es:claves
-0.11 -0.17 es:cloro
-0.65 -0.68 es:club
-0.46 -0.49 es:club de
0.17 -0.36 es:cobren
0.28 0.32 es:coche
-0.46 -0.37 es:cocina
0.41 0.31 es:cole
-0.59 -0.73 es:colega
0.54 0.51 es:colegi
-0.87 -0.92 es:colgam
0.65 0.71 es:colgar
-0.49 0.17 es:colgo
0.44 0.22 es:colgue
-0.36 -0.42 es:comer
-0.76 -0.88 es:comeri
-0.84 -0.87 es:comi
0.19 0.71 es:comida
-0.49 -0.48 es:comimo
-0.31 -0.30 es:como
-0.48 0.47 es:como desde
0.02 0.28 es:como el
0.39 0.40 es:como hacer
-0.41 -0.48 es:como lo
-0.64 0.33 es:como seria
0.26 0.62 es:como una
-0.32 0.58 es:compan
-0.35 -0.48 es:compan de
-0.45 -0.42 es:compan el
-0.13 0.47 es:compan se
0.32 0.18 es:compan y
0.30 0.11 es:compra
-0.22 -0.25 es:compre
0.37 0.33 es:compre la
0.13 0.22 es:compre soga
-0.21 -0.25 es:comput
-0.28 -0.34 es:con
-0.62 0.14 es:con cuidad
0.18 0.04 es:con el
-0.57 -0.54 es:con ese
-0.57 -0.59 es:con esta
-0.06 0.13 es:con la
0.37 0.23 es:con las
-0.59 -0.68 es:con lo
-0.60 -0.66 es:con los
-0.46 0.38 es:con matars
0.16 0.01 es:con mi
0.45 0.49 es:con que
0.12 0.01 es:con su
0.11 0.02 es:con sus
0.10 0.59 es:con todo
0.34 0.08 es:con un
0.15 0.12 es:con una
-0.48 -0.46 es:concie
-0.19 -0.03 es:conmig
0.37 0.37 es:conmig misma
-0.49 0.46 es:conoce
-0.35 0.33 es:conoce a
-0.69 0.30 es:consum
0.65 0.56 es:contad
0.36 0.29 es:contar
-0.38 -0.35 es:contas
-0.14 0.05 es:conte
0.20 0.27 es:conte a
-0.43 0.01 es:conte las
-0.88 -1.03 es:contes
-0.15 0.48 es:conto
-0.05 0.33 es:conto que
0.16 -0.18 es:contra
0.05 -0.08 es:contra en
0.42 0.41 es:contra la
0.58 0.55 es:contro
-0.09 -0.43 es:corazo
-0.09 0.02 es:coro
0.02 -0.35 es:correo
-0.63 -0.27 es:correr
-0.44 0.01 es:corta
-0.21 -0.29 es:corta la
-0.61 0.51 es:cortab
-0.46 -0.41 es:cortad
-0.08 0.23 es:cortan
0.25 0.76 es:cortar
-0.29 -0.38 es:cortar las
-0.41 0.55 es:cortar y
0.94 0.55 es:corte
0.27 0.38 es:corte las
0.26 0.20 es:corte mas
0.33 0.49 es:corte otra
-0.14 0.75 es:cortes
-0.39 -0.52 es:corto
0.67 0.73 es:cosa
-0.43 0.38 es:cosas
0.00 -0.14 es:cosas de
0.28 0.42 es:cosas y
-0.40 -0.51 es:costo
-0.45 -0.47 es:costo pero
0.36 0.30 es:cree
0.26 0.21 es:cree que
0.25 0.70 es:creo
-0.19 0.36 es:creo que
-0.51 -0.77 es:cruce
-0.01 0.59 es:cruza
-0.49 -0.48 es:cruzam
-0.35 -0.34 es:cruzam el
0.02 -0.44 es:cual
-0.34 0.07 es:cuando
-0.32 -0.10 es:cuando alguie
0.02 -0.26 es:cuando ella
-0.48 0.51 es:cuando era
-0.06 0.05 es:cuando me
0.33 0.21 es:cuando se
-0.35 -0.47 es:cuando vi
0.08 0.34 es:cuando yo
-0.15 -0.20 es:cuaren
-0.31 0.90 es:cuarto
-0.63 -0.62 es:cuatro
0.28 0.13 es:cuchil
0.32 0.37 es:cuchil en
0.35 0.41 es:cuchil esta
-0.24 -0.25 es:cuchil y
-0.08 -0.19 es:cuelgo
0.02 -0.27 es:cuello
-0.38 -0.40 es:cuello de
0.46 0.35 es:cuello hace
0.42 0.38 es:cuello y
-0.39 -0.49 es:cuenta
-0.58 -0.39 es:cuento
0.80 0.74 es:cuerda
-0.05 -0.16 es:cuerpo
-0.03 -0.29 es:cuesta
-0.40 -0.41 es:cuesti
0.20 0.12 es:cuida
0.54 0.58 es:cuida a
-0.86 0.19 es:cuidad
-0.41 0.39 es:cuidar
0.30 0.21 es:cuiden
0.08 0.07 es:cuiden a
0.19 0.71 es:culpa
-0.51 -0.71 es:cumple
-0.49 0.05 es:curso
-0.35 0.04 es:curso de
-0.47 -0.21 es:da
0.22 0.09 es:da algo
-0.40 -0.39 es:da ganas
0.28 0.11 es:da igual
0.52 0.32 es:da miedo
-0.41 -0.56 es:da un
-0.35 -0.21 es:dan
0.06 0.34 es:dan ganas
0.62 0.56 es:dando
0.02 -0.23 es:dano
0.17 -0.08 es:dano a
0.39 0.04 es:dar
-0.31 -0.30 es:dar ideas
-0.93 -0.68 es:daria
-0.10 -0.05 es:de
0.18 0.33 es:de acabar
-0.47 -0.43 es:de agua
-0.11 0.28 es:de ahi
0.37 0.43 es:de al
-0.00 -0.12 es:de cabeza
-0.11 0.02 es:de casa
-0.36 0.17 es:de chicos
0.01 -0.29 es:de comer
-0.35 0.33 es:de conoce
-0.04 0.33 es:de cortar
0.35 0.26 es:de cortes
-0.22 0.26 es:de desped
0.35 0.27 es:de eso
-0.42 -0.51 es:de esta
-0.60 -0.57 es:de estar
-0.21 -0.09 es:de este
0.61 0.48 es:de existi
0.26 0.27 es:de hacerl
-0.20 -0.34 es:de hacerm
-0.42 -0.44 es:de insuli
-0.16 0.54 es:de intent
0.20 -0.17 es:de la
0.38 0.20 es:de las
0.13 -0.07 es:de lo
-0.10 0.19 es:de los
0.24 0.39 es:de manana
-0.42 -0.50 es:de mas
0.06 -0.10 es:de matarm
-0.08 -0.38 es:de mi
0.14 -0.02 es:de mis
0.82 0.38 es:de morir
0.08 0.50 es:de nadie
-0.48 -0.36 es:de ningun
0.47 0.28 es:de noche
-0.17 -0.25 es:de nuevo
-0.28 -0.32 es:de padre
-0.31 -0.20 es:de panico
0.43 0.35 es:de pegar
0.11 -0.12 es:de pensar
0.33 0.40 es:de que
-0.29 -0.26 es:de quimic
0.02 0.24 es:de salir
0.26 0.20 es:de sangra
0.24 0.07 es:de seguri
0.05 -0.11 es:de semana
0.12 0.40 es:de su
-0.00 -0.08 es:de suicid
0.52 0.44 es:de tirarm
-0.17 -0.42 es:de un
0.46 0.25 es:de una
-0.35 -0.40 es:de vacaci
0.52 0.47 es:de valor
0.59 0.57 es:de verdad
0.26 0.53 es:de vivir
-0.31 0.51 es:de ~
0.47 0.56 es:debajo
0.33 0.40 es:debajo de
-0.01 -0.25 es:deberi
-0.13 -0.27 es:deberi estar
-0.14 -0.01 es:decidi
-0.03 -0.64 es:decir
-0.07 -0.05 es:decisi
-0.00 -0.18 es:decisi no
0.61 0.32 es:deja
0.39 0.35 es:deja salir
-0.31 -0.16 es:dejar
0.01 0.17 es:dejar de
-0.31 -0.21 es:dejar las
0.06 -0.05 es:dejaro
0.04 -0.03 es:dejaro sola
0.19 0.52 es:deje
-0.43 0.58 es:deje de
0.17 0.16 es:deje el
-0.28 -0.30 es:deje las
0.25 -0.00 es:dejo
0.36 0.07 es:dejo de
-0.48 -0.52 es:del
0.64 0.64 es:del balcon
0.04 -0.06 es:del banco
-0.43 -0.36 es:del bano
-0.31 -0.26 es:del celula
0.24 0.29 es:del cole
0.41 0.38 es:del corazo
-0.57 0.45 es:del cuarto
-0.31 -0.31 es:del depart
-0.32 -0.27 es:del equipo
-0.35 0.13 es:del hospit
-0.02 0.03 es:del otro
0.34 0.04 es:del puente
0.41 0.37 es:del techo
0.15 0.14 es:del trabaj
-0.41 -0.42 es:del tren
0.16 0.66 es:delant
0.12 0.47 es:delant de
-0.29 -0.32 es:demas
0.56 0.46 es:demasi
-0.80 0.66 es:dentro
-0.38 -0.54 es:depart
-0.43 -0.49 es:depart en
-0.50 -0.69 es:deprim
-0.73 1.29 es:desapa
0.10 0.71 es:descan
-0.55 0.29 es:descon
-0.37 0.01 es:descon me
0.22 0.54 es:desde
0.55 0.50 es:desde aqui
0.37 0.24 es:desde ayer
0.02 0.58 es:desde el
-0.15 0.06 es:desde la
-0.23 -0.27 es:desde que
0.32 0.22 es:deseo
0.12 0.51 es:deseo la
-0.13 -0.54 es:despac
0.11 0.22 es:desped
-0.04 -0.23 es:desped de
0.08 0.06 es:desped del
0.13 0.87 es:desper
-0.47 0.55 es:desper de
0.17 -0.17 es:despid
0.56 0.49 es:despid de
0.25 -0.13 es:despie
0.13 0.21 es:despue
-0.05 -0.26 es:despue de
0.02 0.50 es:despue del
-0.08 0.42 es:despue la
-0.50 -0.08 es:despue me
-0.38 -0.41 es:detect
0.31 0.14 es:di
0.43 0.42 es:di el
0.11 0.11 es:dia
-0.24 -0.26 es:dia y
0.61 0.50 es:diagno
0.62 0.26 es:diario
-0.37 0.51 es:dias
-0.50 -0.05 es:dias que
0.13 0.68 es:dias y
-0.40 0.35 es:dibujo
-0.24 0.20 es:dice
-0.11 0.18 es:dice que
0.91 0.85 es:dicen
0.65 0.61 es:dicen que
-0.37 -0.57 es:dieron
-0.39 -0.43 es:dieron el
-0.75 -0.81 es:dieta
-0.12 -0.35 es:diez
0.06 -0.01 es:diez anos
-0.24 -0.49 es:diez minuto
-0.13 -0.18 es:digale
0.60 0.71 es:diganl
0.41 0.49 es:diganl a
0.60 0.71 es:digas
-0.82 -0.11 es:digo
-0.57 0.51 es:digo que
0.02 -0.10 es:dije
-0.47 0.03 es:dije a
0.52 0.36 es:dije lo
0.00 -0.07 es:dije que
-0.69 0.15 es:dijo
-0.35 0.12 es:dijo me
-0.25 0.61 es:dijo que
0.47 0.52 es:dile
0.34 0.37 es:dile a
-0.44 -0.13 es:dinero
-0.47 -0.35 es:dio
-0.46 -0.18 es:dio un
0.21 0.38 es:dio una
-0.83 0.29 es:dios
-0.48 0.38 es:dios me
-0.40 0.37 es:dios que
-0.39 -0.42 es:discut
-0.31 -0.30 es:discut con
-0.58 -0.55 es:divorc
-0.85 -0.66 es:doce
0.24 0.14 es:doctor
-0.60 -0.20 es:doctor me
-0.13 0.89 es:doler
-0.13 -0.19 es:dolor
-0.58 -0.29 es:doming
0.30 0.51 es:doming lo
0.28 0.50 es:doming ya
0.95 0.81 es:donde
-0.33 -0.28 es:donde la
-0.82 -0.93 es:dormi
0.02 0.18 es:dormid
-0.55 -0.30 es:dormir
0.17 0.12 es:dormir para
-0.63 -0.44 es:dos
-0.34 0.07 es:dos anos
-0.23 0.39 es:dos meses
0.01 0.27 es:dos veces
-0.26 -0.32 es:dosis
-0.12 1.00 es:doy
-0.46 0.41 es:doy nada
-0.23 -0.12 es:duele
0.37 0.35 es:duerma
-0.82 -0.29 es:duerme
-0.28 0.27 es:duerme con
-0.92 -0.27 es:duermo
-0.52 0.31 es:durmie
-0.12 0.33 es:edad
-0.52 -0.51 es:ejecut
-0.37 -0.36 es:ejecut el
-0.09 -0.55 es:el
-0.29 0.12 es:el abuelo
0.27 0.32 es:el adentr
-0.49 -0.22 es:el alma
-0.09 0.31 es:el alquil
-0.21 -0.41 es:el anden
0.36 0.38 es:el anillo
-0.36 -0.10 es:el aniver
-0.30 0.54 es:el ano
-0.12 -0.21 es:el aument
-0.08 0.07 es:el auto
-0.44 0.16 es:el avion
0.43 0.33 es:el balcon
-0.29 -0.08 es:el bano
-0.49 -0.62 es:el bebe
0.34 0.38 es:el borde
-0.00 0.08 es:el brazo
0.01 -0.05 es:el cajon
0.12 0.08 es:el camion
-0.25 -0.29 es:el capitu
0.21 0.13 es:el celula
0.38 0.60 es:el cielo
-0.17 0.11 es:el cintur
-0.46 -0.49 es:el club
0.82 0.82 es:el coche
0.18 0.13 es:el cole
-0.22 -0.23 es:el concie
-0.33 -0.44 es:el corazo
0.51 0.59 es:el cuchil
0.19 -0.04 es:el cuello
-0.04 -0.12 es:el cuerpo
-0.27 -0.26 es:el cuesti
0.10 0.12 es:el de
0.18 0.10 es:el depart
-0.27 -0.29 es:el detect
0.14 -0.23 es:el dia
0.43 0.35 es:el diagno
-0.54 -0.58 es:el diario
-0.52 -0.03 es:el doctor
-0.09 -0.13 es:el dolor
-0.31 0.18 es:el doming
0.27 0.32 es:el escrit
-0.26 -0.23 es:el examen
-0.36 -0.46 es:el final
0.46 0.36 es:el frasco
-0.24 -0.13 es:el funera
-0.23 -0.22 es:el futbol
-0.00 -0.12 es:el garaje
0.58 0.62 es:el gas
-0.20 -0.23 es:el gasist
-0.08 -0.22 es:el gato
0.05 -0.21 es:el hospit
-0.46 -0.48 es:el inform
-0.13 -0.17 es:el jefe
-0.26 -0.25 es:el juego
-0.48 -0.19 es:el jueves
-0.41 -0.39 es:el karaok
-0.33 -0.32 es:el lago
0.35 0.32 es:el libro
0.33 0.08 es:el lunes
-0.19 -0.06 es:el martes
0.10 0.11 es:el martil
-0.42 0.15 es:el mes
0.52 0.49 es:el mierco
0.10 0.44 es:el mundo
0.41 0.47 es:el novio
-0.20 -0.29 es:el nuevo
0.52 0.53 es:el otro
-0.32 -0.39 es:el pastil
-0.11 -0.16 es:el perro
-0.31 -0.32 es:el pie
-0.33 -0.31 es:el piso
-0.52 -0.54 es:el podcas
-0.31 -0.30 es:el prospe
0.36 0.39 es:el proxim
-0.05 0.07 es:el puente
0.10 0.36 es:el que
-0.26 -0.30 es:el remedi
0.38 0.41 es:el revolv
-0.11 -0.15 es:el rio
0.20 0.31 es:el ruido
0.16 0.08 es:el sabado
0.45 0.30 es:el seguro
0.24 0.17 es:el sillon
-0.13 0.34 es:el sotano
0.15 0.13 es:el sueno
0.49 0.56 es:el suicid
-0.06 -0.17 es:el testam
-0.13 0.04 es:el trabaj
-0.37 -0.39 es:el trafic
-0.53 -0.54 es:el tren
0.14 -0.03 es:el ultimo
-0.01 0.04 es:el vaso
-0.54 -0.27 es:el vecino
0.12 0.18 es:el veneno
-0.22 -0.19 es:el viaduc
-0.34 -0.23 es:el viaje
-0.48 -0.37 es:el vierne
-0.43 -0.49 es:el ~
-0.10 0.83 es:ella
0.10 0.31 es:ella no
-0.09 0.36 es:ella se
-0.54 -0.65 es:empeza
0.06 -0.01 es:empiez
-0.31 0.06 es:empuja
-0.58 -0.01 es:empujo
-0.39 -0.13 es:en
0.47 0.42 es:en casa
0.17 -0.05 es:en diez
0.05 -0.04 es:en el
-0.56 -0.62 es:en esta
0.08 0.10 es:en junio
0.04 0.39 es:en la
-0.50 -0.51 es:en las
-0.65 0.08 es:en marzo
-0.41 -0.09 es:en matarm
-0.46 -0.11 es:en mayo
0.05 -0.26 es:en mi
-0.37 0.50 es:en mis
-0.56 -0.35 es:en morir
-0.17 -0.11 es:en paz
-0.38 -0.44 es:en peligr
0.20 0.21 es:en puente
-0.44 0.50 es:en que
-0.45 -0.40 es:en serie
0.20 0.67 es:en serio
-0.51 0.51 es:en todo
0.53 0.47 es:en tres
0.15 -0.06 es:en un
-0.71 -0.47 es:en una
-0.34 0.12 es:en ~
-0.36 -0.33 es:encant
0.59 0.48 es:encarg
-0.30 -0.35 es:encerr
-0.05 -0.03 es:encerr en
-0.88 -0.89 es:encima
-0.54 -0.50 es:encima de
-0.11 0.66 es:encont
0.46 0.45 es:encont la
-0.04 0.35 es:encont mi
0.67 0.03 es:encuen
-0.41 0.36 es:enferm
-0.15 0.50 es:enferm para
0.35 0.45 es:entend
-0.27 -0.13 es:entera
-0.42 -0.47 es:entera de
0.46 0.46 es:entero
-0.89 -1.10 es:enterr
-0.28 -0.61 es:enterr a
0.46 0.92 es:entier
-0.12 0.38 es:entier y
0.93 0.94 es:entrar
-0.31 -0.61 es:entre
-0.73 -0.42 es:entreg
0.23 -0.05 es:entreg el
-0.26 -0.31 es:entreg la
-0.67 -0.70 es:entrev
-0.41 0.50 es:envene
-0.99 -0.92 es:equipo
-0.31 0.37 es:era
-0.27 0.56 es:era chica
0.44 0.34 es:eres
0.29 0.23 es:eres la
0.08 -0.01 es:es
0.47 0.39 es:es el
0.34 0.47 es:es joda
-0.32 -0.44 es:es la
0.51 0.59 es:es lo
0.02 0.10 es:es mi
-0.52 -0.31 es:es normal
0.36 0.29 es:es para
-0.26 0.31 es:es que
-0.34 0.20 es:es si
0.41 0.29 es:es solo
-0.58 0.03 es:es suicid
-0.33 -0.64 es:es un
-0.42 -0.45 es:es ~
-0.19 -0.46 es:esa
-0.22 -0.27 es:esa de
-0.53 -0.10 es:esas
0.43 0.63 es:escale
0.82 0.72 es:escond
0.41 0.46 es:escond en
-0.26 -0.27 es:escope
0.22 0.41 es:escrib
0.39 0.35 es:escrib a
0.14 0.22 es:escrib la
-0.43 0.37 es:escrib que
-0.38 -0.37 es:escrib tres
-0.47 -0.21 es:escrib una
0.42 0.49 es:escrit
-0.06 0.09 es:escuch
-0.01 0.04 es:escuel
0.07 0.11 es:escuel y
-0.20 -0.64 es:ese
0.51 0.50 es:ese colegi
-0.27 -0.23 es:eso
0.35 0.27 es:eso me
-0.75 -0.85 es:esos
0.28 0.29 es:espano
0.06 0.76 es:espera
0.19 -0.35 es:espera que
0.25 0.63 es:espero
-0.02 0.36 es:espero que
0.25 -0.19 es:esposa
0.36 0.69 es:esquin
0.33 -0.27 es:esta
0.02 0.36 es:esta bien
0.45 0.40 es:esta dando
0.62 0.43 es:esta en
-0.16 0.60 es:esta hacien
0.22 0.14 es:esta la
-0.08 -0.26 es:esta manana
-0.20 -0.14 es:esta mejor
0.57 0.58 es:esta noche
0.32 0.33 es:esta pegand
-0.09 -0.49 es:esta semana
-0.29 -0.26 es:esta tarea
0.58 0.52 es:esta tirand
0.09 0.08 es:esta todo
-0.06 -0.06 es:esta vez
-0.09 0.19 es:esta vida
-1.12 -0.80 es:estaba
-0.28 0.12 es:estaba en
-0.52 -0.53 es:establ
0.65 0.40 es:estaci
0.21 0.32 es:estaci y
-1.07 -1.26 es:estamo
0.44 0.05 es:estan
0.10 0.29 es:estar
-0.25 0.29 es:estar bien
0.54 0.43 es:estar muerta
-0.04 -0.21 es:estar muerto
0.37 0.56 es:estar para
-0.06 -0.07 es:estar viva
0.62 0.60 es:estar vivo
-0.70 0.72 es:estari
-0.00 -0.33 es:este
-0.25 -0.22 es:este doming
0.22 0.37 es:este mundo
-0.34 -0.18 es:este pueblo
0.01 -0.03 es:este ~
0.41 0.36 es:esto
-0.43 -0.18 es:esto y
0.47 0.44 es:esto ya
-0.08 0.06 es:estoy
-0.05 -0.12 es:estoy a
0.37 0.39 es:estoy afuera
0.50 0.45 es:estoy bien
-0.32 0.30 es:estoy cansad
-0.50 -0.39 es:estoy con
0.41 0.43 es:estoy del
0.59 0.40 es:estoy en
-0.38 -0.40 es:estoy hasta
0.09 -0.03 es:estoy lista
-0.39 0.58 es:estoy mal
-0.44 -0.04 es:estoy muerta
0.46 0.55 es:estoy otra
0.62 0.54 es:estoy sangra
-0.37 -0.17 es:estoy segura
0.34 0.38 es:estoy sentad
-0.44 -0.20 es:estoy tan
-0.06 -0.06 es:estoy tranqu
-0.57 -0.53 es:estoy triste
0.39 0.32 es:estran
0.67 0.69 es:estrel
-0.54 0.61 es:estres
-0.63 -0.26 es:estudi
-1.22 0.61 es:estuve
-0.38 -0.44 es:estuve en
0.17 0.70 es:estuvi
-0.51 0.39 es:estuvo
0.23 0.98 es:ex
0.14 0.45 es:ex dice
-0.44 0.51 es:ex me
0.50 0.18 es:ex se
-0.42 -0.52 es:examen
0.10 0.79 es:existi
0.54 0.60 es:explot
-0.39 -0.45 es:extra
-0.44 -0.57 es:extran
-0.42 -0.37 es:extran a
-0.16 -0.43 es:extran tanto
-0.65 0.22 es:facil
-0.28 0.14 es:facil no
0.16 -0.22 es:factur
-0.11 -0.19 es:factur de
1.04 1.04 es:falta
0.35 0.33 es:falta la
0.29 0.33 es:falta una
-0.43 -0.29 es:famili
0.36 -0.06 es:farmac
0.06 -0.07 es:farmac me
0.65 0.69 es:favor
0.18 0.19 es:favor yo
0.16 -0.02 es:fecha
0.32 0.38 es:fecha y
-0.72 0.79 es:felice
-0.72 0.00 es:feliz
-0.60 0.06 es:fiesta
0.22 0.07 es:fin
0.05 -0.11 es:fin de
-0.17 -0.21 es:fin le
-0.93 -1.00 es:final
0.03 -0.06 es:final de
0.20 0.65 es:forma
0.50 0.49 es:forma de
-0.09 -0.41 es:formul
0.64 0.63 es:fotos
-0.09 0.81 es:frasco
-0.31 0.39 es:frasco de
0.33 0.33 es:frasco entero
0.77 0.80 es:freno
0.07 -0.22 es:frio
0.23 -0.21 es:fue
-0.22 0.20 es:fue a
-0.24 -0.13 es:fue bonito
0.59 0.58 es:fue el
-0.48 -0.56 es:fue en
-0.36 -0.47 es:fue la
-0.17 0.36 es:fue un
0.26 0.24 es:fuego
0.07 -0.01 es:fuego a
-0.30 0.65 es:fuera
-0.02 0.59 es:fueron
0.14 -0.36 es:fuerte
-0.15 -0.56 es:fui
0.08 -0.01 es:fui a
0.15 0.01 es:fui al
-0.82 -0.87 es:fuimos
-0.59 -0.57 es:fuimos a
0.40 0.42 es:fuiste
0.29 0.30 es:fuiste la
-1.17 -0.91 es:funcio
-0.33 -0.19 es:funera
-0.24 -0.13 es:funera fue
-0.59 -0.73 es:futbol
-0.35 0.54 es:futuro
-0.23 -0.42 es:gallet
-0.22 0.03 es:ganas
0.01 0.32 es:ganas de
-0.10 -0.47 es:garaje
0.81 0.86 es:gas
-0.28 -0.33 es:gasist
0.24 0.07 es:gata
-0.54 -0.15 es:gato
-0.33 -0.50 es:gimnas
-0.37 0.17 es:golpeo
-0.07 -0.17 es:golpeo la
-0.08 -0.28 es:gracia
0.03 -0.14 es:gracia por
0.17 0.79 es:grita
0.60 0.46 es:gritan
0.13 0.15 es:gritan no
-0.74 -0.63 es:gritar
-0.67 -0.60 es:grito
-0.27 -0.29 es:grito al
-0.10 -0.12 es:grupo
-0.33 -0.26 es:grupo de
0.05 0.12 es:guarda
-0.50 -0.12 es:guardo
-0.54 -0.55 es:guiso
-0.04 -0.17 es:gusta
-0.03 -0.12 es:gusta la
-0.69 -0.74 es:gustab
0.10 -0.00 es:ha
-0.28 0.52 es:haber
-0.20 0.37 es:haber desper
-0.28 -0.36 es:habia
-0.86 0.66 es:habla
-0.62 0.47 es:habla de
-0.41 -0.43 es:hablar
0.86 0.77 es:habra
0.61 0.55 es:habra termin
0.53 0.43 es:hace
-0.51 -0.27 es:hace anos
-0.34 0.42 es:hace cinco
0.17 0.28 es:hace diez
-0.18 0.25 es:hace dos
-0.22 -0.11 es:hace mucho
0.66 0.63 es:hace una
0.20 0.15 es:hacen
0.40 0.24 es:hacer
-0.12 0.13 es:hacer algo
-0.06 -0.18 es:hacer dano
-0.68 0.59 es:hacer nada
0.39 0.40 es:hacer que
0.07 -0.05 es:hacerl
-0.24 -0.25 es:hacerl dano
-0.74 -0.16 es:hacerm
-0.53 -0.12 es:hacerm dano
-0.54 -0.56 es:hacia
-0.13 0.58 es:hacien
0.40 0.27 es:haga
-0.33 0.12 es:hago
0.21 0.23 es:hago el
0.09 0.12 es:haha
0.36 0.37 es:haha adivin
0.08 0.09 es:haha que
-0.38 1.22 es:haria
-0.16 0.27 es:haria nada
-0.28 -0.13 es:hasta
-0.34 -0.45 es:hasta el
-0.49 -0.52 es:hasta la
-0.41 -0.43 es:hasta las
0.11 0.28 es:hasta que
-0.11 0.23 es:hay
0.41 0.29 es:hay fecha
-0.63 0.47 es:hay salida
0.49 0.35 es:hay un
-0.17 -0.32 es:hay una
0.39 0.32 es:hay vuelta
0.08 -0.52 es:he
-0.08 -0.20 es:he pensad
0.16 -0.13 es:hecho
-0.68 -0.52 es:helado
0.02 -0.09 es:herman
-0.09 -0.00 es:herman en
-0.65 0.01 es:herman por
0.47 0.49 es:herman se
-0.35 -0.19 es:herman y
0.33 -0.08 es:hermos
0.43 0.16 es:hice
0.00 -0.16 es:hice la
-0.88 -0.84 es:hicimo
0.52 0.54 es:hija
0.21 0.09 es:hija me
-0.08 0.30 es:hija se
-0.43 -0.17 es:hijo
-0.30 -0.03 es:hijo le
-0.31 -0.09 es:hijos
-0.27 0.21 es:hijos merece
0.19 0.21 es:hirvie
0.13 0.15 es:hirvie y
-0.05 0.66 es:hizo
-0.48 -0.46 es:hoja
0.62 0.37 es:hombre
0.60 0.61 es:hondo
0.32 -0.28 es:hora
0.30 0.22 es:hora a
0.06 -0.16 es:hora de
-0.27 -0.19 es:hora en
0.39 0.43 es:hora y
-0.71 -0.65 es:horas
-0.28 -0.32 es:horas extra
-0.37 0.20 es:horror
-0.05 -0.16 es:hospit
-0.38 -0.06 es:hospit por
-0.11 -0.12 es:hoy
0.53 0.51 es:hoy es
-0.25 -0.28 es:hoy lo
0.60 0.62 es:hoy me
-0.09 0.76 es:hoy no
0.26 0.37 es:hoy ya
0.01 0.78 es:hubier
-0.28 0.49 es:huevos
-0.59 -0.71 es:i
-0.70 -0.68 es:i a
0.75 0.57 es:iba
0.57 0.52 es:iba a
0.07 0.86 es:idea
-1.04 0.08 es:ideas
-0.48 -0.34 es:ideas suicid
0.17 0.31 es:igual
0.22 -0.31 es:im
-0.27 0.80 es:imagin
-0.29 0.41 es:imagin mi
-0.54 1.05 es:import
-0.39 -0.41 es:infart
-0.28 -0.29 es:infart cuando
-0.42 -0.64 es:infier
-0.30 -0.46 es:infier pero
-0.64 -0.67 es:inform
-0.48 -0.53 es:insuli
-0.35 0.52 es:intenc
-0.25 0.37 es:intenc solo
-0.32 0.75 es:intent
0.31 0.22 es:intent ahorca
-0.45 -0.05 es:intent de
-0.35 -0.25 es:intent matarm
0.03 0.29 es:intent suicid
-0.05 0.21 es:intent y
0.25 0.96 es:intern
-0.40 0.19 es:inutil
0.53 0.61 es:invier
-0.05 -0.18 es:inyect
0.36 0.47 es:inyect toda
0.75 1.11 es:ir
-0.34 0.25 es:ir al
0.12 0.42 es:ir con
0.04 0.23 es:iria
-0.33 -0.52 es:irme
-0.43 -0.17 es:irme de
-0.44 -0.55 es:jefa
-0.31 -0.03 es:jefe
0.48 0.66 es:joda
-0.44 -0.52 es:juego
-0.82 -0.57 es:jueves
-0.55 -0.28 es:jueves y
-0.48 -0.53 es:juliet
-0.05 0.00 es:junio
-0.54 -0.51 es:junte
-0.57 -0.55 es:karaok
-0.17 -0.32 es:la
-0.29 -0.03 es:la abuela
0.44 0.42 es:la almoha
0.33 0.41 es:la atenci
0.18 0.11 es:la azotea
0.39 0.43 es:la banera
0.54 0.61 es:la barand
-0.42 -0.46 es:la bateri
0.09 -0.05 es:la bebe
-0.66 -0.72 es:la boda
0.17 0.14 es:la bolsa
0.42 0.23 es:la cabeza
-0.05 -0.06 es:la caja
-0.18 -0.23 es:la calder
-0.21 -0.31 es:la cama
0.08 -0.16 es:la cancio
0.23 0.52 es:la cara
-0.41 -0.37 es:la carpa
0.14 0.11 es:la carpet
-0.02 0.11 es:la carta
0.21 0.11 es:la casa
-0.44 -0.35 es:la cena
-0.39 -0.42 es:la cita
-0.19 -0.10 es:la cocina
-0.27 0.42 es:la comida
-0.15 -0.18 es:la comput
0.63 0.46 es:la cuenta
0.47 0.47 es:la cuerda
-0.25 -0.27 es:la decisi
-0.20 0.40 es:la dejo
-0.54 -0.58 es:la dieta
-0.18 -0.23 es:la dosis
-0.43 0.19 es:la encont
-0.48 -0.50 es:la entrev
-0.28 0.13 es:la escale
0.32 0.34 es:la escope
0.08 0.13 es:la escuel
0.26 0.49 es:la esquin
0.28 0.32 es:la estaci
-0.08 -0.09 es:la extran
0.35 0.17 es:la factur
-0.38 -0.31 es:la famili
-0.27 -0.38 es:la farmac
0.17 0.06 es:la fecha
-0.44 -0.49 es:la hora
0.27 0.30 es:la lista
0.20 0.23 es:la llave
-0.33 -0.28 es:la madre
0.14 0.42 es:la manana
0.31 0.41 es:la mangue
0.04 0.06 es:la mano
0.23 0.21 es:la manta
0.34 0.20 es:la mesa
0.22 0.11 es:la mesita
0.23 0.14 es:la mochil
-0.27 -0.06 es:la muela
0.21 0.71 es:la muerte
-0.01 0.41 es:la muneca
0.59 0.45 es:la navaja
0.55 0.45 es:la necesi
-0.62 -0.62 es:la noche
0.47 0.41 es:la nota
0.27 0.05 es:la operac
0.33 0.59 es:la otra
0.50 0.60 es:la pared
-0.27 -0.39 es:la pelicu
-0.22 -0.33 es:la pena
-0.25 -0.54 es:la pileta
0.76 1.02 es:la pistol
-0.38 -0.45 es:la pizza
0.46 0.50 es:la planch
-0.33 -0.46 es:la playa
-0.37 -0.42 es:la presen
0.52 0.51 es:la proxim
0.18 -0.00 es:la puerta
0.25 0.04 es:la que
-0.29 -0.38 es:la radio
-0.20 -0.24 es:la receta
-0.08 -0.03 es:la reja
-0.27 -0.23 es:la respir
-0.15 -0.21 es:la reunio
-0.25 -0.44 es:la rodill
0.43 0.40 es:la salida
-0.84 -0.01 es:la semana
-0.43 -0.46 es:la serie
0.12 0.06 es:la soga
-0.27 -0.21 es:la tarea
-0.36 0.64 es:la tele
0.21 0.29 es:la tengo
0.51 0.48 es:la toalla
-0.35 -0.35 es:la torre
-0.14 -0.17 es:la tumba
0.35 0.21 es:la ultima
0.57 0.51 es:la unica
-0.57 0.62 es:la univer
0.30 0.30 es:la vecina
-0.43 -0.42 es:la ventan
-0.26 -0.27 es:la veo
0.10 0.35 es:la verdad
-0.21 0.15 es:la vez
0.14 0.02 es:la vida
0.34 0.32 es:la viga
0.47 0.43 es:la voy
-0.84 -0.78 es:la ~
-0.26 -0.02 es:lado
0.18 0.21 es:lado de
0.23 0.19 es:lago
0.55 0.56 es:lanzar
-0.44 0.37 es:larga
0.13 -0.23 es:las
-0.01 -0.09 es:las cartas
-0.07 -0.16 es:las claves
-0.46 0.60 es:las cosas
0.33 0.46 es:las cuento
0.05 -0.18 es:las dos
0.46 0.45 es:las fotos
0.14 -0.23 es:las ganas
-0.41 0.26 es:las ideas
-0.10 -0.13 es:las llaves
-0.47 -0.55 es:las noches
-0.05 -0.26 es:las notas
-0.50 -0.51 es:las notici
0.02 -0.14 es:las pastil
-0.02 -0.07 es:las pierna
-0.13 0.58 es:las puerta
-0.41 -0.30 es:las rodill
-0.01 -0.16 es:las seis
0.35 0.39 es:las tome
0.17 0.22 es:las va
-0.11 -0.18 es:las venas
0.05 0.05 es:las ventan
0.20 0.10 es:las vias
0.32 0.18 es:las voces
-0.42 -0.07 es:lastim
-0.04 0.23 es:lastim a
0.27 0.25 es:lavand
-0.11 0.13 es:le
0.17 0.27 es:le conte
0.15 -0.07 es:le di
-0.47 0.39 es:le digo
0.01 -0.26 es:le dije
-0.03 0.48 es:le doy
0.04 -0.31 es:le escrib
0.46 0.37 es:le esta
-0.27 -0.29 es:le grito
0.23 0.21 es:le gusta
-0.01 0.56 es:le import
0.14 -0.06 es:le pega
-0.22 0.32 es:le pego
-0.24 0.19 es:le pido
0.51 0.42 es:le puedo
-0.16 -0.23 es:le puse
0.08 -0.17 es:le regale
-0.46 0.23 es:le veo
-0.08 -0.16 es:le voy
-0.47 -0.67 es:lei
0.21 0.33 es:les
0.58 0.56 es:les escrib
-0.41 0.56 es:les haria
0.26 0.20 es:les mande
-0.45 -0.29 es:les tengo
-0.02 0.36 es:libres
0.25 0.27 es:libro
-0.58 -0.62 es:libros
-0.65 -0.79 es:limpia
0.71 0.62 es:limpie
0.38 0.27 es:limpie la
-0.17 -0.21 es:linda
-0.68 -0.68 es:lindo
0.50 0.72 es:linea
0.29 0.27 es:lista
-0.12 -0.14 es:lista para
0.22 0.26 es:lista y
-0.63 -0.56 es:listas
-0.41 -0.56 es:listo
-0.65 -0.48 es:llama
-0.43 -0.43 es:llamad
-0.37 -0.43 es:llamad perdon
-0.10 0.43 es:llaman
0.63 0.68 es:llamar
0.19 0.22 es:llamar a
0.33 0.41 es:llamar la
-0.38 -0.17 es:llame
-0.20 -0.09 es:llame a
0.46 0.54 es:llamen
0.33 0.39 es:llamen a
-0.45 -0.59 es:llamo
-0.29 -0.38 es:llamo a
0.51 0.72 es:llave
-0.13 -0.18 es:llaves
0.02 0.06 es:llaves en
0.28 0.20 es:llega
-0.24 -0.23 es:llega tarde
0.91 0.98 es:llegar
0.65 0.70 es:llegar a
-0.87 -1.02 es:llego
-0.38 -0.54 es:llego el
0.38 0.24 es:llegue
-0.66 -0.63 es:llena
0.46 0.54 es:llene
-0.53 -0.59 es:lleno
-0.23 -0.18 es:lleno de
0.36 0.19 es:lleve
0.17 -0.22 es:lleve a
0.82 1.28 es:llevo
-0.27 0.51 es:llevo dos
0.29 0.27 es:llevo un
0.45 0.50 es:llevo una
0.60 -0.01 es:llorar
-0.35 -0.61 es:llore
-0.26 -0.36 es:llore en
-0.91 -0.54 es:lloro
0.34 0.13 es:lo
-0.41 -0.34 es:lo charla
-0.20 0.18 es:lo conte
-0.62 -0.23 es:lo de
-0.34 -0.39 es:lo del
-0.21 -0.23 es:lo demas
-0.58 0.44 es:lo dije
-0.21 -0.15 es:lo extran
0.34 0.13 es:lo hago
0.17 0.39 es:lo haria
0.35 0.34 es:lo he
0.42 0.39 es:lo hice
0.40 0.43 es:lo intent
0.20 0.13 es:lo mato
0.34 0.24 es:lo mejor
0.11 0.52 es:lo mismo
0.48 0.07 es:lo que
0.03 -0.17 es:lo quiero
-0.35 0.13 es:lo repita
0.57 0.40 es:lo tengo
0.50 0.47 es:lo unico
0.14 0.15 es:lo va
-0.10 -0.20 es:lo voy
-0.52 -0.44 es:loca
0.01 -0.21 es:los
0.47 0.52 es:los amo
-0.47 -0.45 es:los antide
-0.18 -0.41 es:los chicos
-0.62 -0.05 es:los dias
-0.50 -0.59 es:los doming
-0.29 -0.24 es:los examen
0.03 -0.06 es:los ninos
0.07 0.43 es:los ojos
0.51 0.37 es:los papele
0.44 0.49 es:los quiero
-0.35 0.16 es:los vecino
-0.25 0.46 es:los veinte
0.70 0.61 es:los voy
0.05 -0.46 es:luego
0.21 0.22 es:lugar
-0.21 -0.53 es:lunes
-0.35 -0.42 es:lunes empiez
-0.38 0.86 es:luz
-0.03 0.20 es:madre
-0.36 0.12 es:madre en
-0.27 0.21 es:madre mejor
-0.11 0.02 es:madre se
-0.41 -0.14 es:madre y
0.57 0.46 es:madre ya
-0.65 -0.23 es:mal
0.50 0.64 es:manana
-0.42 -0.37 es:manana es
0.05 0.15 es:manana la
0.28 0.43 es:manana me
-0.07 0.46 es:manana nadie
0.41 0.41 es:manana ya
-0.63 -0.58 es:manche
-0.59 0.35 es:manda
0.35 0.12 es:mande
-0.06 -0.21 es:manden
-0.18 -0.20 es:mando
-0.56 0.21 es:maneja
-0.72 -0.28 es:manejo
0.43 0.57 es:mangue
0.20 0.21 es:mano
0.32 0.30 es:manta
0.23 0.21 es:manta azul
-0.51 0.66 es:manzan
-0.30 -0.35 es:mar
-0.72 -0.44 es:marido
0.02 -0.37 es:marido me
-0.39 -0.05 es:marido y
-0.26 -0.08 es:martes
0.13 0.16 es:martil
-0.43 0.18 es:marzo
-0.06 -0.15 es:mas
0.14 0.01 es:mas de
0.59 0.66 es:mas esta
-0.48 0.15 es:mas facil
-0.51 0.57 es:mas felice
0.40 0.39 es:mas fuerte
-0.22 -0.20 es:mas me
0.34 0.38 es:mas por
0.60 0.55 es:mas voy
0.01 -0.15 es:mas y
-1.04 -0.69 es:mata
-0.30 0.50 es:mata si
0.38 0.33 es:matado
-0.69 -0.67 es:matan
0.55 0.18 es:matar
0.91 0.72 es:matar a
-0.59 -0.68 es:matar al
-0.62 -0.60 es:matar cuando
-0.30 -0.24 es:matar haha
-0.53 -0.55 es:matar i
-0.31 0.49 es:matar y
0.13 0.15 es:matarm
0.29 0.37 es:matarm y
-0.84 0.78 es:matars
-0.02 -0.46 es:mate
-0.78 -0.90 es:matenm
0.33 0.59 es:mato
-0.32 -0.34 es:mato pero
-0.11 0.60 es:mato tengo
-0.85 -0.54 es:matrim
-0.64 -0.16 es:mayo
-0.22 -0.22 es:mayo me
-0.09 0.11 es:me
0.43 0.35 es:me acaba
0.13 0.01 es:me acabar
0.05 -0.00 es:me alcanz
0.20 0.01 es:me alegro
-0.11 0.30 es:me amenaz
-0.53 0.26 es:me atrope
-0.34 -0.08 es:me autole
0.61 0.60 es:me busque
0.55 0.53 es:me colgue
-0.54 -0.63 es:me comeri
-0.27 -0.25 es:me contas
-0.05 0.33 es:me conto
-0.44 0.36 es:me cortab
0.50 0.24 es:me corte
-0.29 -0.37 es:me costo
-0.01 0.42 es:me cruza
-0.47 -0.18 es:me da
-0.04 0.10 es:me dan
0.39 0.35 es:me deja
-0.35 -0.38 es:me dejo
0.06 -0.12 es:me desped
-0.04 -0.14 es:me desper
0.21 0.23 es:me dice
-0.06 -0.29 es:me dieron
-0.24 0.24 es:me dijo
-0.17 -0.22 es:me dio
-0.06 -0.11 es:me duele
-0.39 0.34 es:me empujo
0.42 0.34 es:me encarg
0.31 0.51 es:me encerr
-0.44 -0.17 es:me encont
0.30 0.13 es:me encuen
0.21 0.13 es:me escond
-0.48 0.22 es:me escrib
0.68 0.66 es:me esta
0.39 0.43 es:me falta
-0.42 -0.44 es:me fue
0.38 0.61 es:me fui
-0.38 -0.05 es:me hice
-0.23 0.48 es:me hizo
0.31 0.37 es:me hubier
-0.50 0.53 es:me import
0.36 0.47 es:me inyect
0.10 -0.03 es:me la
0.29 0.30 es:me las
-0.40 0.37 es:me lleve
0.46 0.75 es:me lo
-0.45 -0.70 es:me mata
-0.49 -0.48 es:me matan
0.39 0.16 es:me mate
0.02 -0.10 es:me mato
-0.17 -0.19 es:me moria
-0.30 -0.43 es:me muero
-0.29 -0.25 es:me olvide
0.10 0.46 es:me ordena
0.39 -0.06 es:me pase
-0.31 0.35 es:me paso
-0.61 -0.33 es:me pego
-0.39 -0.48 es:me pongo
0.21 0.16 es:me pregun
-0.40 0.10 es:me preocu
0.47 0.46 es:me puedo
0.55 0.52 es:me puse
0.02 -0.07 es:me puso
0.36 0.35 es:me queda
-0.54 -0.63 es:me quede
-0.56 0.52 es:me quemab
-0.25 -0.36 es:me queria
-0.29 -0.20 es:me quiera
-0.47 -0.50 es:me quiere
0.50 0.55 es:me quiero
0.41 0.39 es:me quito
0.09 0.42 es:me rasgun
0.08 -0.09 es:me rompi
-0.19 -0.38 es:me sacaro
-0.44 -0.38 es:me senti
0.14 -0.13 es:me siento
0.56 0.47 es:me tire
0.02 -0.21 es:me tiro
0.21 0.43 es:me toca
0.18 0.19 es:me tome
0.45 0.50 es:me trague
0.02 0.04 es:me va
-0.47 -0.05 es:me veo
-0.44 0.37 es:me violar
0.52 0.41 es:me violo
0.32 0.41 es:me voy
0.00 -0.23 es:me ~
0.45 0.39 es:media
0.32 0.28 es:media botell
-0.72 0.00 es:medico
0.36 0.24 es:mejor
-0.35 0.13 es:mejor amiga
0.35 0.27 es:meme
-0.56 0.26 es:menos
-0.99 -0.48 es:mensaj
-0.47 -0.57 es:mensaj cuando
-0.32 -0.19 es:merece
-0.27 0.21 es:merece una
-0.59 0.21 es:mes
-0.44 0.41 es:mes pasado
-0.11 -0.20 es:mes que
0.48 0.28 es:mesa
-0.18 0.73 es:meses
0.31 0.15 es:mesita
0.22 0.11 es:mesita y
0.60 0.56 es:mete
0.83 0.70 es:meterm
0.50 0.44 es:meterm al
0.69 0.81 es:meti
0.06 0.28 es:mi
0.26 0.14 es:mi abuela
-0.46 -0.17 es:mi amiga
-0.45 -0.43 es:mi cabeza
0.46 0.46 es:mi cama
-0.11 0.23 es:mi compan
-0.37 0.43 es:mi cuando
0.45 0.38 es:mi diario
-0.09 0.24 es:mi edad
-0.12 0.38 es:mi entier
-0.54 -0.52 es:mi equipo
0.20 0.21 es:mi espano
0.18 -0.14 es:mi esposa
0.26 0.48 es:mi ex
-0.23 -0.08 es:mi famili
0.17 0.05 es:mi gata
-0.29 0.49 es:mi gato
0.06 0.01 es:mi herman
0.37 0.39 es:mi hija
-0.31 -0.12 es:mi hijo
-0.32 -0.40 es:mi jefa
-0.18 0.03 es:mi jefe
0.12 0.01 es:mi lado
0.16 0.34 es:mi madre
-0.51 -0.32 es:mi marido
-0.35 0.13 es:mi mejor
0.40 0.36 es:mi muerte
-0.43 -0.12 es:mi mujer
-0.48 -0.42 es:mi nene
0.11 0.52 es:mi no
-0.57 0.38 es:mi nombre
-0.48 0.41 es:mi novia
0.20 -0.02 es:mi novio
0.13 0.48 es:mi padras
-0.17 0.11 es:mi padre
-0.47 0.44 es:mi pareja
-0.24 0.01 es:mi perro
-0.42 -0.40 es:mi person
0.18 0.41 es:mi primo
-0.27 0.24 es:mi sobrin
-0.33 -0.08 es:mi tia
0.24 0.25 es:mi tio
0.33 0.18 es:mi ultima
0.31 0.04 es:mi ultimo
-0.57 -0.23 es:mi vecino
-0.36 -0.11 es:mi vida
0.14 0.01 es:miedo
-0.39 -0.58 es:miedo a
0.22 0.20 es:miedo de
-0.23 0.09 es:miedo por
-0.20 -0.06 es:mientr
0.73 0.69 es:mierco
0.03 0.02 es:minuto
-0.07 -0.19 es:minuto en
0.70 0.71 es:mirand
-0.40 -0.41 es:mirar
0.50 0.53 es:mirarl
0.00 0.94 es:miro
-0.30 0.04 es:mis
-0.59 -0.04 es:mis compan
0.04 0.18 es:mis hijos
0.26 0.40 es:mis papas
-0.37 0.50 es:mis parede
0.36 0.12 es:mis pastil
0.51 0.51 es:misma
0.53 0.87 es:mismo
0.32 0.20 es:mochil
0.33 -0.33 es:moreto
-0.24 -0.27 es:moria
0.65 0.39 es:morir
-0.31 -0.34 es:morir de
0.27 0.49 es:morir me
-0.27 -0.12 es:morir solo
0.37 0.49 es:morir y
-0.23 0.72 es:morirm
0.16 -0.22 es:mucha
0.02 0.28 es:muchas
-0.03 0.14 es:muchas pastil
-1.01 0.37 es:mucho
-0.47 0.43 es:mucho en
-0.37 -0.40 es:mucho y
-0.38 -0.08 es:muela
-0.92 -0.24 es:muera
-0.74 -0.87 es:muero
0.23 0.30 es:muerta
-0.20 -0.14 es:muerta manana
-0.59 0.65 es:muerta por
0.33 0.52 es:muerte
-0.08 -0.25 es:muerto
-0.09 -0.17 es:muerto y
-0.80 -0.30 es:mujer
-0.21 0.58 es:mujer se
0.55 0.96 es:mundo
0.23 0.79 es:muneca
0.08 -0.27 es:murio
-0.50 -0.61 es:murio en
0.04 0.00 es:murio mi
0.54 0.64 es:muro
0.39 0.46 es:muro y
-0.14 -0.17 es:musica
0.53 0.28 es:muy
-0.26 -0.31 es:muy amable
0.68 0.52 es:my
0.53 0.46 es:n
0.38 0.33 es:n la
-0.28 0.57 es:nacido
-0.27 0.35 es:nacio
-0.16 -0.09 es:nada
-0.23 0.16 es:nada mas
0.45 0.68 es:nada me
-0.23 0.36 es:nada que
-0.53 -0.56 es:nada solo
-0.45 0.33 es:nada tiene
0.77 0.76 es:nadar
0.16 0.59 es:nadie
0.09 -0.05 es:nadie lo
0.14 -0.27 es:nadie me
0.38 0.54 es:nadie sabe
-0.54 0.54 es:nadie se
-0.36 -0.43 es:nadie solo
0.44 0.47 es:nadie va
0.20 0.16 es:navaja
0.22 0.36 es:navaja y
0.33 0.27 es:navida
0.57 0.80 es:necesi
-0.45 -0.35 es:necesi que
-0.22 -0.27 es:negra
0.68 0.70 es:nena
-0.67 -0.59 es:nene
-0.10 0.51 es:neta
-0.08 0.36 es:neta ya
-1.10 -0.44 es:ni
-0.40 0.41 es:ni de
0.21 0.05 es:ni la
-0.43 -0.38 es:ni las
-0.27 0.36 es:ni se
-1.04 -0.19 es:ningun
-0.25 0.39 es:ningun futuro
-0.50 -0.13 es:ningun lado
-0.32 -0.36 es:ningun pensam
-0.28 0.48 es:ningun plan
0.22 -0.03 es:ninos
-0.11 0.32 es:ninos si
-0.29 -0.47 es:ninos y
0.46 0.38 es:no
-0.14 0.45 es:no aguant
-0.48 0.47 es:no como
0.28 0.55 es:no creo
0.36 0.07 es:no dejo
-0.34 0.01 es:no duerme
-0.58 -0.14 es:no duermo
-0.01 0.44 es:no es
-0.52 0.39 es:no estar
0.25 0.16 es:no este
0.02 -0.04 es:no estoy
-0.34 0.24 es:no estuvi
-0.68 0.28 es:no existi
0.32 0.40 es:no fue
-0.16 0.27 es:no haria
-0.14 0.11 es:no hay
0.68 0.59 es:no la
-0.22 0.85 es:no le
0.46 0.72 es:no lo
-0.45 -0.41 es:no manche
-0.45 -0.46 es:no mas
-0.08 0.13 es:no me
0.49 0.40 es:no mientr
0.15 0.41 es:no no
0.60 0.71 es:no para
0.43 -0.08 es:no pasa
0.12 -0.09 es:no pienso
-0.55 -0.26 es:no podria
0.46 0.54 es:no pude
-0.12 -0.16 es:no puedo
-0.03 0.24 es:no quiere
0.65 0.12 es:no se
0.36 0.34 es:no te
-0.47 -0.12 es:no tengo
-0.48 -0.31 es:no tiene
0.09 0.36 es:no vale
0.48 0.55 es:no van
0.33 0.58 es:no veo
0.28 0.62 es:no volver
0.01 -0.13 es:no voy
0.31 0.39 es:no vuelvo
0.62 0.70 es:noche
-0.57 -0.59 es:noche de
-0.14 -0.15 es:noche en
-0.06 0.31 es:noche la
0.56 0.55 es:noche me
0.38 0.28 es:noche no
0.19 0.55 es:noche y
-0.21 -0.36 es:noches
-0.13 0.66 es:nombre
-0.72 -0.44 es:normal
-1.04 -0.53 es:nos
-0.02 -0.12 es:nos vemos
0.25 0.41 es:nota
-0.42 0.03 es:nota y
-0.07 -0.36 es:notas
-0.05 -0.26 es:notici
-0.43 -0.43 es:notici un
-0.51 -0.58 es:novela
-0.16 -0.19 es:novela negra
-0.28 -0.42 es:novent
-0.20 -0.30 es:novent y
-0.67 0.58 es:novia
0.34 -0.07 es:novio
0.41 0.47 es:novio de
-0.79 -0.91 es:nueva
0.05 0.55 es:nueve
0.32 0.37 es:nueve anos
-0.62 -0.77 es:nuevo
-0.26 -0.30 es:nuevo me
-0.31 -0.40 es:nuevos
-0.98 -0.76 es:nunca
-0.38 -0.55 es:nunca intent
-0.37 0.45 es:nunca lo
-0.22 -0.05 es:nunca me
0.33 0.30 es:o
-0.41 -0.75 es:obra
-0.03 -0.11 es:ochent
-0.68 0.17 es:odio
0.41 0.32 es:oficin
0.04 0.17 es:oigo
-0.43 1.29 es:ojala
0.13 0.61 es:ojala me
0.10 0.60 es:ojos
-0.69 -0.73 es:olvida
-0.41 -0.35 es:olvide
0.37 0.07 es:operac
-0.14 0.18 es:ordena
0.04 -0.14 es:otra
0.33 0.35 es:otra cosa
-0.31 -0.26 es:otra vez
0.82 0.70 es:otro
-0.02 0.03 es:otro lado
0.49 0.08 es:pacien
0.18 0.67 es:padras
0.18 0.42 es:padre
-0.37 0.44 es:padre dice
-0.28 0.27 es:padre duerme
0.36 0.42 es:padre esta
-0.41 -0.22 es:padre se
-0.07 -0.28 es:pagado
0.10 0.13 es:pagar
-0.07 -0.43 es:pan
-0.54 -0.46 es:panico
0.36 0.56 es:papas
-0.36 -0.61 es:papele
0.24 0.22 es:papele en
0.48 0.43 es:para
0.49 0.59 es:para cada
0.33 0.31 es:para cuando
0.20 0.23 es:para de
0.47 0.60 es:para dormir
-0.26 -0.39 es:para el
-0.12 -0.14 es:para irme
-0.49 -0.56 es:para la
0.08 -0.20 es:para las
-0.44 -0.45 es:para los
-0.52 -0.50 es:para manana
0.29 0.64 es:para mi
0.10 0.47 es:para morir
0.51 0.88 es:para que
0.19 0.24 es:para ratas
0.28 0.08 es:para siempr
0.10 0.27 es:para todos
0.15 -0.07 es:parar
0.29 0.33 es:parar de
-0.53 -0.58 es:parce
-0.32 -0.31 es:pare
0.39 0.40 es:pare para
0.28 0.22 es:pare y
0.82 0.73 es:parece
0.70 0.83 es:pared
-0.64 0.89 es:parede
-0.66 0.61 es:pareja
-0.47 0.44 es:pareja me
-0.67 -0.72 es:paro
0.77 1.00 es:parte
0.60 -0.04 es:pasa
-1.03 0.76 es:pasada
-0.69 0.82 es:pasado
-0.36 0.39 es:pasado me
0.62 0.61 es:pasapo
0.12 -0.18 es:pasar
0.41 0.41 es:pasar la
0.14 -0.33 es:pase
-0.29 -0.51 es:pase el
-0.22 -0.41 es:pase una
-0.60 -0.52 es:paso
0.34 0.42 es:pastil
0.34 0.46 es:pastil a
0.15 -0.07 es:pastil de
0.41 0.38 es:pastil del
-0.03 -0.12 es:pastil en
-0.15 -0.16 es:pastil hasta
-0.19 -0.19 es:pastil me
0.47 0.65 es:pastil para
0.07 -0.04 es:pastil por
0.39 0.40 es:pastil tengo
-0.27 -0.36 es:pastil y
0.73 0.63 es:pastis
-0.34 0.02 es:paz
-0.10 -0.06 es:paz con
0.42 -0.01 es:pedi
-0.22 -0.67 es:pega
-0.74 0.48 es:pegaba
-0.45 0.21 es:pegaba con
0.44 0.47 es:pegand
0.30 0.30 es:pegand a
0.76 0.65 es:pegar
0.26 0.66 es:pegarl
0.46 0.56 es:pegarm
-0.99 -0.05 es:pego
-0.22 0.32 es:pego a
-0.29 -0.38 es:pego la
-0.29 -0.50 es:pelear
-0.70 -0.79 es:pelicu
-0.54 -0.62 es:peligr
-0.87 -0.84 es:pelo
-0.61 -0.15 es:pena
-0.02 -0.00 es:pendie
-0.52 0.58 es:pensab
-0.37 0.41 es:pensab mucho
-0.11 -0.29 es:pensad
-0.24 -0.25 es:pensad en
-0.48 -0.40 es:pensam
0.32 0.21 es:pensam de
-0.26 -0.02 es:pensar
-0.30 -0.16 es:pensar en
-0.47 -0.14 es:pense
-0.53 -0.18 es:pense en
0.30 0.03 es:pense que
0.28 0.19 es:perder
-0.22 1.13 es:perdi
-0.53 0.25 es:perdi a
-0.33 0.44 es:perdi el
0.13 0.54 es:perdi la
-0.66 -0.88 es:perdim
0.42 0.22 es:perdon
0.07 -0.03 es:perdon por
-0.50 -0.10 es:pero
-0.33 0.61 es:pero a
-0.24 0.54 es:pero estoy
-0.16 0.40 es:pero llame
-0.58 0.08 es:pero lo
-0.25 0.00 es:pero me
-0.10 0.46 es:pero no
0.42 0.45 es:pero quiero
0.22 0.41 es:pero se
-0.29 -0.37 es:pero ya
-0.58 -0.51 es:perro
0.16 -0.20 es:perros
-0.17 0.41 es:person
-0.27 0.61 es:peso
-0.46 0.15 es:peso para
-0.33 0.26 es:pido
-0.40 0.37 es:pido a
-0.43 -0.44 es:pie
0.19 0.35 es:pienso
0.46 0.19 es:pienso desper
-0.07 0.19 es:pienso en
-0.33 0.35 es:pienso que
0.06 -0.09 es:pierna
0.10 0.14 es:pierna por
-0.35 -0.75 es:pileta
-0.32 -0.35 es:pintar
-0.50 -0.61 es:piso
-0.23 -0.32 es:piso doce
0.47 0.67 es:pistol
-0.28 0.27 es:pistol cargad
0.56 0.51 es:pistol la
-0.06 0.38 es:pistol y
-0.68 -0.77 es:pizza
-0.29 0.31 es:plan
0.12 -0.06 es:plan de
-0.49 -0.38 es:plan para
-0.28 0.48 es:plan solo
0.23 0.49 es:plan y
0.65 0.70 es:planch
0.15 0.67 es:planee
0.00 -0.26 es:planes
-0.58 -0.54 es:planes de
0.09 -0.17 es:planta
0.35 0.38 es:planta del
-0.75 -0.49 es:plata
-0.34 -0.33 es:playa
0.54 0.55 es:po
0.66 0.61 es:poco
-0.72 -0.76 es:podcas
0.00 0.00 es:podemo
0.90 0.79 es:poder
-0.38 -0.05 es:podria
-0.30 -0.16 es:poema
-0.50 -0.17 es:polici
0.68 0.73 es:pongan
-0.55 -0.68 es:pongo
-0.18 -0.18 es:por
-0.38 -0.37 es:por contes
-0.59 0.65 es:por dentro
-0.48 -0.48 es:por dia
0.36 0.44 es:por donde
-0.60 -0.35 es:por el
-0.22 -0.16 es:por esa
-0.36 -0.16 es:por eso
0.47 0.49 es:por favor
-0.11 -0.10 es:por fin
0.34 0.53 es:por intern
-0.19 -0.40 es:por la
-0.00 -0.08 es:por las
-0.21 -0.23 es:por lo
-0.01 -0.04 es:por los
0.63 0.67 es:por mi
-0.44 -0.51 es:por sobred
-0.53 0.25 es:por suicid
-0.17 -0.25 es:por todo
0.15 -0.15 es:por un
-0.57 -0.38 es:por una
0.00 0.01 es:porque
0.61 0.80 es:porque no
-0.55 -0.75 es:practi
-0.42 0.23 es:prefer
-0.30 0.17 es:prefer no
0.49 0.02 es:prefie
0.22 -0.03 es:prefie morir
0.36 0.20 es:pregun
-0.56 0.30 es:pregun como
0.30 0.01 es:pregun por
0.55 0.41 es:pregun si
0.38 0.45 es:prende
0.27 0.32 es:prende fuego
-0.62 -0.73 es:prendi
-0.23 -0.12 es:preocu
-0.41 -0.08 es:preocu que
-0.33 -0.51 es:prepar
-0.52 -0.58 es:presen
0.48 0.45 es:primav
-0.33 -0.62 es:primer
-0.60 -0.52 es:primer auxili
-0.41 -0.44 es:primer vez
0.25 0.58 es:primo
-0.14 0.47 es:probe
-0.87 -0.89 es:proces
0.66 0.24 es:promet
0.67 0.66 es:promet que
0.63 0.39 es:pronto
-0.48 -0.48 es:propia
0.34 0.72 es:propos
-0.43 -0.42 es:prospe
0.90 0.94 es:proxim
0.65 0.75 es:pude
-0.48 -0.25 es:pueblo
0.27 -0.23 es:puede
0.16 -0.04 es:puede dar
0.78 0.32 es:puedo
-0.34 -0.31 es:puedo con
0.34 0.33 es:puedo ir
0.52 0.61 es:puedo parar
0.37 0.37 es:puedo promet
0.22 0.25 es:puedo salir
0.07 0.30 es:puente
-0.60 -0.45 es:puente para
0.34 0.59 es:puerta
0.30 0.22 es:puerta a
0.65 0.70 es:punto
0.46 0.50 es:punto de
-0.80 -0.82 es:puntos
0.19 -0.28 es:puse
-0.32 -0.42 es:puse cero
0.39 0.14 es:puse la
-0.36 -0.51 es:puso
-0.17 0.00 es:que
0.45 0.46 es:que ago
-0.02 -0.16 es:que alguie
0.53 0.40 es:que decir
0.11 0.37 es:que el
-0.29 -0.18 es:que era
0.51 0.31 es:que es
0.26 0.44 es:que escrib
-0.29 0.37 es:que espera
0.27 -0.04 es:que esta
-0.50 0.51 es:que estari
0.37 0.30 es:que estoy
0.03 -0.04 es:que habia
0.54 0.22 es:que hacer
-0.33 0.31 es:que hago
0.30 0.22 es:que hora
0.19 0.27 es:que la
-0.34 0.78 es:que le
0.39 0.44 es:que linda
0.46 0.48 es:que llegue
0.43 0.33 es:que lo
0.49 0.48 es:que los
0.00 0.27 es:que me
-0.50 0.41 es:que mi
0.02 0.27 es:que murio
-0.19 0.25 es:que nacio
-0.14 0.46 es:que nadie
0.40 0.39 es:que necesi
-0.30 -0.22 es:que no
0.10 0.08 es:que pare
-0.30 -0.11 es:que pase
0.25 -0.04 es:que preocu
-0.31 -0.30 es:que puede
0.30 0.22 es:que puerta
-0.13 -0.01 es:que queria
-0.07 0.52 es:que quiera
-0.63 0.53 es:que quiere
-0.16 0.07 es:que quiero
-0.01 -0.10 es:que se
-0.28 0.14 es:que seria
-0.28 -0.26 es:que si
0.38 0.22 es:que su
0.41 0.43 es:que tenia
-0.10 -0.21 es:que termin
0.31 0.62 es:que tiene
0.19 0.12 es:que va
0.39 0.28 es:que ver
0.10 -0.19 es:que viene
0.22 -0.04 es:que voy
-0.41 0.53 es:que ya
-0.02 0.19 es:que yo
-0.35 -0.34 es:que ~
0.58 0.87 es:queda
0.40 0.33 es:queda hacerl
0.39 0.29 es:queda nada
-0.30 -0.73 es:quede
-0.78 0.72 es:quemab
0.65 0.70 es:quemar
-0.45 -0.55 es:quemo
-0.20 -0.13 es:querer
-0.03 -0.07 es:queria
0.32 0.32 es:queria desped
-0.51 0.08 es:queria morir
-0.44 -0.11 es:queria morirm
0.48 0.40 es:quien
0.41 0.36 es:quien se
-0.31 0.15 es:quiera
-0.29 -0.20 es:quiera morir
-0.14 0.49 es:quiera morirm
-0.33 0.11 es:quiere
0.04 0.41 es:quiere ir
0.10 0.04 es:quiere morir
0.23 0.03 es:quiere que
-0.44 0.29 es:quiere vivir
0.84 0.19 es:quiero
0.39 0.60 es:quiero ayuda
-0.11 -0.23 es:quiero dejar
-0.16 0.46 es:quiero desapa
0.07 0.05 es:quiero dormir
0.41 0.33 es:quiero es
0.52 0.99 es:quiero estar
-0.24 -0.25 es:quiero hacerl
0.44 0.35 es:quiero ir
-0.36 -0.37 es:quiero irme
0.28 0.40 es:quiero llegar
-0.32 -0.41 es:quiero mas
0.02 -0.09 es:quiero matar
0.05 0.62 es:quiero matarm
0.54 0.59 es:quiero morir
0.25 0.06 es:quiero morirm
-0.45 -0.43 es:quiero que
0.26 0.28 es:quiero saltar
0.55 0.54 es:quiero seguir
0.27 0.29 es:quiero suicid
-0.18 -0.28 es:quiero termin
0.49 0.54 es:quiero ver
-0.37 -0.46 es:quiero vivir
-0.72 -0.70 es:quiero ~
-0.41 -0.37 es:quimic
-0.29 -0.26 es:quimic me
-0.43 0.45 es:quince
-0.25 -0.29 es:quisie
-0.29 0.33 es:quisie no
0.19 0.16 es:quita
-0.27 0.84 es:quitar
0.16 0.60 es:quitar la
0.51 0.89 es:quito
-0.40 -0.53 es:radio
-0.45 0.48 es:rapidi
0.57 0.46 es:rapido
0.62 0.40 es:raro
0.12 0.59 es:rasgun
0.27 0.33 es:ratas
-0.11 -0.20 es:rato
0.25 0.30 es:razon
-0.48 -0.52 es:re
0.23 0.42 es:recai
-0.58 -0.59 es:receta
-0.55 0.24 es:recibo
0.86 0.58 es:recien
-0.78 0.04 es:regala
-0.20 0.18 es:regale
-0.03 -0.05 es:regale el
0.16 0.06 es:regale mi
-0.22 -0.63 es:regalo
-0.70 -0.75 es:regist
-0.11 -0.04 es:reja
-0.54 -0.60 es:remedi
-0.26 -0.30 es:remedi nuevo
-0.21 -0.11 es:renuev
-0.91 -0.09 es:renunc
-0.48 0.19 es:repita
0.01 -0.30 es:respir
-0.45 -0.63 es:reunio
0.53 0.57 es:revolv
0.38 0.41 es:revolv de
0.21 -0.03 es:rio
-0.43 -0.44 es:risa
-0.56 -0.76 es:rodill
-0.48 -0.53 es:romeo
-0.34 -0.38 es:romeo y
-0.65 0.16 es:romper
-0.46 0.11 es:romper la
0.11 -0.13 es:rompi
0.08 -0.09 es:rompi el
0.19 -0.18 es:rompio
-0.68 -0.67 es:ropa
0.20 -0.29 es:roto
-0.33 -0.21 es:ruido
0.37 0.29 es:sabado
0.53 0.76 es:sabe
0.73 0.73 es:saber
0.41 0.47 es:saber mas
-0.26 -0.54 es:sacaro
-0.12 0.73 es:saco
0.39 0.51 es:saco la
-0.42 -0.13 es:sale
-0.73 -0.26 es:sale mal
0.48 0.44 es:salgo
0.03 0.11 es:sali
-0.65 -0.34 es:sali a
0.66 1.22 es:salida
-0.48 0.37 es:salida de
0.33 0.35 es:salida del
-0.33 -0.39 es:salio
0.42 0.59 es:salio bien
0.65 1.28 es:salir
0.31 0.70 es:salir de
-0.35 0.13 es:salir del
0.98 0.94 es:saltar
-0.09 -0.21 es:salte
-0.27 -0.19 es:salvo
0.57 1.25 es:sangra
-0.25 -0.66 es:sangre
0.85 0.94 es:saque
0.61 0.67 es:saque la
0.02 0.13 es:se
0.34 0.28 es:se acabe
0.37 0.29 es:se acabo
-0.30 -0.32 es:se ahorca
-0.46 -0.47 es:se cayo
0.39 0.20 es:se como
0.48 0.41 es:se cuando
0.48 0.52 es:se donde
-0.22 -0.27 es:se encerr
0.68 0.41 es:se fue
-0.01 0.42 es:se fueron
-0.43 -0.05 es:se las
-0.42 0.45 es:se lo
-0.42 0.68 es:se mata
-0.25 0.35 es:se mato
-0.65 -0.58 es:se me
0.43 0.40 es:se mete
0.36 0.44 es:se por
-0.48 -0.51 es:se puede
0.49 0.58 es:se que
0.52 0.29 es:se queda
-0.35 -0.15 es:se quiere
0.37 0.23 es:se rompio
0.22 0.69 es:se si
-0.20 -0.29 es:se suicid
0.13 0.10 es:se termin
-0.20 0.26 es:se tiro
0.02 0.13 es:se tomo
-0.23 -0.15 es:se va
0.42 0.26 es:se van
0.18 0.19 es:se ve
-0.50 -0.59 es:se ~
0.20 0.39 es:sea
0.46 1.03 es:seguir
0.43 0.42 es:seguir vivien
0.17 0.56 es:segund
-0.37 -0.23 es:segura
0.33 0.10 es:seguri
0.78 0.75 es:seguro
-0.36 -0.78 es:seis
-0.81 -0.74 es:semana
-0.73 0.58 es:semana pasada
-0.26 -0.29 es:semana que
0.49 0.54 es:sentad
0.34 0.38 es:sentad en
-0.62 -0.53 es:senti
-0.68 0.37 es:sentid
-0.46 0.23 es:sentid a
0.57 0.28 es:sentir
-0.14 -0.30 es:sepas
0.42 1.34 es:ser
-0.21 0.84 es:seria
-0.28 0.14 es:seria mas
-0.56 0.30 es:seria no
0.33 0.39 es:seria un
-0.57 0.47 es:serian
-0.41 0.34 es:serian mas
-0.82 -0.82 es:serie
0.27 0.93 es:serio
-0.24 -0.25 es:sesion
-0.23 0.12 es:si
-0.56 -0.52 es:si el
-0.62 -0.60 es:si estoy
0.52 0.54 es:si la
-0.47 0.39 es:si le
0.58 0.45 es:si lo
0.10 0.94 es:si me
-0.51 0.04 es:si se
-0.19 0.44 es:si yo
-0.30 0.13 es:siempr
-0.61 -0.56 es:siempr de
-0.30 0.34 es:siento
-0.30 0.21 es:siento atrapa
-0.70 0.17 es:siento que
0.66 0.57 es:siga
-0.66 0.41 es:sigo
-0.23 -0.36 es:sigue
0.13 0.15 es:sigue gritan
0.62 0.52 es:siguie
-0.26 -0.37 es:silenc
0.54 0.60 es:silla
0.33 0.24 es:sillon
0.05 -0.31 es:sin
-0.27 0.51 es:sin cortar
-0.25 0.37 es:sin intenc
-0.25 0.37 es:sin plan
0.62 0.58 es:sin que
-0.62 0.45 es:sinmi
-0.23 -0.06 es:sino
-0.30 -0.21 es:sino me
-0.71 -0.14 es:sirvo
-0.30 0.30 es:sobre
0.17 0.67 es:sobred
-0.35 0.13 es:sobred y
-0.67 0.18 es:sobrev
-0.45 0.07 es:sobrin
-0.42 0.49 es:sobrin me
0.19 0.28 es:soga
0.08 0.53 es:soga en
0.42 0.35 es:soga esta
-0.05 -0.07 es:soga y
-0.05 -0.33 es:sol
-0.17 -0.45 es:sola
-0.55 -0.46 es:sola el
-0.07 0.20 es:solo
0.37 0.33 es:solo a
0.30 0.25 es:solo espero
-0.28 -0.37 es:solo estoy
0.54 0.52 es:solo me
0.37 0.25 es:solo necesi
0.40 0.33 es:solo queda
0.32 0.32 es:solo queria
-0.26 -0.11 es:solo quiero
0.41 0.29 es:solo una
-1.20 -0.84 es:son
-0.43 -0.58 es:sono
-0.24 0.47 es:sopa
-0.19 0.47 es:sotano
-0.82 0.33 es:soy
-0.71 0.71 es:soy un
-0.38 0.14 es:soy una
-0.42 -0.46 es:soy veteri
0.46 0.53 es:soy yo
0.25 0.21 es:su
0.19 -0.00 es:su casa
-0.16 0.18 es:su madre
-0.43 -0.19 es:su mujer
0.21 0.21 es:su nombre
0.44 0.35 es:su padre
0.24 0.33 es:subi
0.49 0.56 es:subi a
-0.73 -0.76 es:suegra
-0.24 -0.22 es:sueno
-0.07 0.50 es:sueno con
0.39 0.40 es:sueno esta
-0.02 -0.35 es:sueno que
-0.14 -0.01 es:suicid
-0.54 0.29 es:suicid cuando
-0.30 -0.45 es:suicid en
0.07 -0.04 es:suicid es
-0.14 -0.21 es:suicid esta
-0.19 0.20 es:suicid me
-0.29 -0.49 es:sus
-0.85 -0.84 es:suspen
-0.83 -0.40 es:tan
-0.54 -0.63 es:tanto
-0.14 -0.42 es:tanto que
-0.80 -0.80 es:tarde
-0.43 -0.39 es:tarea
-0.26 -0.17 es:tarea de
-0.01 0.07 es:te
0.15 0.23 es:te puedo
-0.24 -0.15 es:te quiero
0.47 0.44 es:te voy
-0.41 -0.30 es:techo
0.28 0.12 es:techo y
-0.51 0.90 es:tele
-0.17 -0.50 es:telefo
0.26 0.01 es:tembla
-0.82 -0.72 es:tenemo
0.29 0.14 es:tener
0.46 0.59 es:tener que
0.30 0.11 es:tengo
0.35 0.38 es:tengo con
0.62 0.28 es:tengo el
0.27 0.23 es:tengo en
-0.07 0.05 es:tengo ganas
-0.02 -0.17 es:tengo la
0.60 0.67 es:tengo las
0.17 0.01 es:tengo miedo
-0.12 -0.08 es:tengo ningun
0.30 -0.18 es:tengo que
0.39 0.40 es:tengo sueno
0.59 0.41 es:tengo todo
-0.28 -0.35 es:tengo un
0.39 0.43 es:tengo una
-0.58 -0.66 es:tengo ~
0.24 0.20 es:tenia
-0.14 0.38 es:tenia diez
0.56 0.41 es:tenia que
-0.60 -0.88 es:terape
0.11 0.13 es:terapi
0.16 0.08 es:tercer
0.06 -0.38 es:termin
-0.30 -0.18 es:termin con
-0.38 -0.19 es:termin el
0.10 0.06 es:termin esta
0.37 0.51 es:termin la
-0.02 -0.23 es:termin por
0.42 0.37 es:termin todo
-0.25 -0.42 es:tesis
-0.09 -0.24 es:testam
0.05 -0.09 es:testam esta
0.45 0.46 es:the
-0.64 -0.35 es:tia
0.06 1.07 es:tiempo
-0.01 0.25 es:tiempo y
-0.10 -0.14 es:tiene
0.44 0.54 es:tiene que
0.18 0.21 es:tiene razon
-0.19 0.28 es:tiene sentid
0.16 0.39 es:tiene un
-0.51 -0.29 es:tiene una
-0.45 0.30 es:tienen
-0.33 -0.45 es:tierra
0.34 0.35 es:tio
0.25 0.17 es:tio me
-0.43 -0.41 es:tipo
-0.69 -0.75 es:tiramo
0.31 0.20 es:tirand
0.40 0.21 es:tirar
0.08 -0.02 es:tirarm
0.51 0.77 es:tire
-0.45 -0.26 es:tiro
-0.07 -0.07 es:tiro agua
0.02 0.03 es:tiro al
-0.28 -0.11 es:tiro de
0.24 -0.04 es:tiro en
0.89 0.83 es:tngo
0.72 0.67 es:toalla
0.47 0.42 es:toca
0.21 0.43 es:toca cuando
-0.63 0.27 es:toco
0.24 0.06 es:toda
0.03 -0.08 es:toda la
0.35 0.48 es:toda las
-0.17 -0.08 es:todas
-0.11 0.08 es:todas las
-0.37 -0.43 es:todas mis
-0.22 -0.01 es:todavi
-0.38 0.02 es:todavi la
-0.25 0.34 es:todavi pienso
0.03 0.47 es:todo
-0.38 -0.38 es:todo bien
0.32 0.25 es:todo el
-0.23 -0.27 es:todo listo
-0.01 0.49 es:todo lo
-0.03 -0.06 es:todo y
-0.07 1.47 es:todos
0.10 -0.21 es:todos es
0.26 0.77 es:todos los
-0.17 0.08 es:todos mis
-0.40 0.39 es:todos se
-0.67 -0.13 es:tomar
0.55 0.52 es:tomarm
0.15 0.08 es:tome
0.36 0.42 es:tome 30
-0.25 -0.27 es:tome la
-0.45 -0.46 es:tome las
0.48 0.57 es:tome toda
0.60 0.60 es:tome todas
0.18 -0.01 es:tome una
-1.02 0.33 es:tomo
-0.47 -0.59 es:tonter
-0.57 -0.67 es:torre
-0.39 -0.39 es:torre y
-0.52 -0.11 es:trabaj
0.16 -0.17 es:trabaj con
0.04 0.23 es:trabaj que
-0.52 -0.55 es:trafic
-0.27 -0.31 es:trafic y
0.02 -0.18 es:tragar
1.11 1.11 es:trague
0.30 0.20 es:trague todo
-0.10 -0.19 es:tranqu
0.10 -0.52 es:treint
-0.54 -0.59 es:tren
-0.21 0.04 es:tren el
-0.17 -0.05 es:tres
0.36 0.53 es:tres anos
0.25 0.21 es:tres cosas
0.53 0.47 es:tres farmac
-0.39 -0.31 es:tres horas
-0.34 -0.68 es:triste
0.03 -0.12 es:tu
0.26 0.20 es:tu eres
-0.20 -0.23 es:tumba
-0.14 -0.17 es:tumba de
0.33 0.30 es:turno
-0.32 -0.17 es:tuve
-0.13 -0.17 es:tuve ganas
0.04 -0.24 es:tuve que
-0.50 0.39 es:tuve un
0.29 0.12 es:tuve una
-0.13 -0.44 es:tuvimo
0.29 0.71 es:tuvo
0.50 0.63 es:tuya
0.33 0.62 es:ultima
0.24 0.11 es:ultima noche
0.29 0.17 es:ultima vez
0.77 0.31 es:ultimo
-0.69 -0.69 es:ultimo cigarr
-0.37 -0.35 es:ultimo dia
0.26 0.20 es:ultimo mensaj
-0.47 -0.31 es:un
0.22 0.27 es:un accide
-0.30 -0.19 es:un alivio
0.15 0.54 es:un amigo
0.14 0.11 es:un ano
0.33 0.41 es:un balazo
-0.33 0.50 es:un camion
-0.28 0.37 es:un chico
0.05 0.35 es:un coche
-0.13 0.47 es:un compan
0.11 -0.02 es:un cuchil
-0.29 0.43 es:un descon
-0.47 0.55 es:un desper
-0.20 0.42 es:un frasco
0.19 0.07 es:un hombre
-0.28 -0.29 es:un infart
-0.30 -0.46 es:un infier
0.10 0.10 es:un lugar
-0.59 0.42 es:un peso
-0.19 0.16 es:un plan
-0.37 0.09 es:un puente
0.35 0.06 es:un sobre
-0.37 -0.34 es:un suicid
-0.18 0.56 es:un tiempo
-0.31 -0.29 es:un tipo
-0.19 0.25 es:un tiro
0.42 0.46 es:un video
0.06 0.21 es:una
-0.33 0.12 es:una carga
-0.20 -0.18 es:una carta
0.28 0.32 es:una cosa
0.16 -0.23 es:una hora
0.41 0.29 es:una idea
0.22 0.26 es:una lista
-0.27 0.21 es:una madre
-0.36 -0.11 es:una nota
-0.23 -0.30 es:una novela
0.56 0.55 es:una parte
0.10 0.14 es:una pierna
0.05 0.35 es:una pistol
0.30 0.99 es:una sobred
0.00 0.23 es:una soga
-0.00 -0.04 es:una sola
0.50 0.59 es:una vez
-0.25 0.33 es:una vida
-0.17 0.42 es:una vieja
-0.58 -0.81 es:una ~
0.80 0.71 es:unica
0.70 0.66 es:unico
0.50 0.47 es:unico que
-0.80 0.86 es:univer
0.27 0.00 es:uno
0.38 0.39 es:usted
0.66 0.14 es:va
0.53 0.27 es:va a
0.25 0.20 es:va mejor
-0.65 -0.86 es:vacaci
0.19 0.60 es:vacio
-0.06 -0.03 es:vale
0.09 0.36 es:vale nada
0.93 0.78 es:valor
0.57 0.48 es:valor y
-0.67 -0.78 es:vamos
-0.32 -0.41 es:vamos a
0.66 0.02 es:van
0.59 0.27 es:van a
-0.01 0.06 es:vaso
-0.10 0.53 es:vaya
0.02 -0.03 es:ve
-0.35 -0.40 es:ve el
-1.35 0.28 es:veces
-0.10 0.27 es:veces a
-0.48 0.25 es:veces pienso
0.42 0.42 es:vecina
-1.30 -0.66 es:vecino
-0.62 0.17 es:veinte
-0.03 -0.17 es:vemos
-0.16 -0.25 es:venas
-0.87 -0.90 es:vender
-0.26 -0.23 es:veneno
0.19 0.24 es:veneno para
0.21 -0.07 es:ventan
0.29 0.32 es:ventan y
-0.36 0.43 es:veo
-0.25 0.39 es:veo ningun
0.49 0.40 es:veo otra
-0.46 0.23 es:veo sentid
0.91 0.85 es:ver
-0.18 0.25 es:ver a
-0.30 -0.46 es:verano
0.62 0.62 es:verdad
0.52 0.54 es:verdad es
-0.90 -1.07 es:vergue
0.67 0.72 es:verlo
-0.71 -0.76 es:veteri
-0.42 -0.46 es:veteri y
0.11 0.10 es:vez
0.22 0.26 es:vez con
-0.57 0.11 es:vez el
-0.33 -0.42 es:vez en
-0.54 -0.52 es:vez la
0.38 0.47 es:vez me
0.07 0.41 es:vez que
0.10 0.15 es:vez y
-0.48 -0.66 es:vi
-0.14 -0.30 es:vi el
-0.33 -0.26 es:vi que
-0.31 -0.27 es:viaduc
-0.22 -0.19 es:viaduc y
-0.59 -0.48 es:viaje
0.28 0.14 es:vias
-0.41 -0.42 es:vias del
-0.26 -0.13 es:vida
0.31 0.47 es:vida no
0.59 0.58 es:vida se
-0.47 0.50 es:vida y
-0.01 -0.09 es:video
0.42 0.46 es:video para
-0.65 0.28 es:vieja
0.40 0.45 es:viejo
0.60 0.18 es:viene
0.45 0.32 es:viene el
-0.60 -0.12 es:vienen
-0.37 -0.34 es:vierne
-0.28 0.03 es:vierne es
0.48 0.45 es:viga
-0.49 -0.61 es:vimos
-0.84 0.13 es:vino
0.68 0.63 es:vio
0.74 0.92 es:violar
-0.44 0.37 es:violar en
0.72 0.57 es:violo
-0.21 -0.24 es:vista
0.35 -0.07 es:viva
0.23 0.36 es:viva el
0.60 0.60 es:vivien
0.51 0.23 es:vivir
-0.04 -0.12 es:vivir mas
-0.05 -0.24 es:vivir no
-0.36 -0.45 es:vivir y
0.62 0.28 es:vivo
-0.19 0.20 es:voces
-0.60 -0.64 es:volamo
-0.64 -0.58 es:volo
0.66 0.65 es:volver
0.28 0.71 es:volver a
-0.95 0.60 es:volvi
-0.68 0.43 es:volvi a
0.07 -0.06 es:volvio
0.16 -0.17 es:volvio a
-0.07 0.84 es:vomita
0.30 0.55 es:vomite
0.61 0.35 es:voy
0.32 0.23 es:voy a
0.12 -0.22 es:voy con
-0.59 -0.56 es:voy para
-0.16 -0.52 es:voz
0.73 0.64 es:vuelta
0.39 0.32 es:vuelta atras
0.58 0.55 es:vuelve
0.41 0.40 es:vuelve a
0.22 0.81 es:vuelvo
0.23 0.18 es:vuelvo a
0.55 0.47 es:wey
0.36 0.12 es:y
0.08 0.55 es:y a
0.29 0.32 es:y abri
0.27 0.31 es:y ahora
-0.34 0.19 es:y ando
0.53 0.48 es:y anoche
-0.03 -0.05 es:y cerre
-0.35 0.12 es:y colgo
-0.35 -0.34 es:y comimo
0.09 -0.13 es:y creo
0.36 0.36 es:y cuando
0.17 0.73 es:y despue
0.25 0.24 es:y dijo
0.55 0.59 es:y el
0.19 0.35 es:y ella
-0.25 -0.03 es:y es
0.54 0.83 es:y esta
0.41 0.26 es:y estoy
0.29 0.14 es:y hoy
-0.34 -0.38 es:y juliet
0.50 0.47 es:y la
0.34 -0.07 es:y las
-0.35 -0.54 es:y le
-0.25 -0.28 es:y llame
-0.34 -0.31 es:y llegue
-0.42 -0.45 es:y llore
-0.29 -0.18 es:y lo
0.60 0.63 es:y los
0.03 -0.33 es:y luego
0.11 0.11 es:y manana
-0.08 0.06 es:y me
0.51 0.62 es:y mi
0.07 0.34 es:y nadie
-0.31 -0.18 es:y no
0.11 0.11 es:y que
-0.25 -0.49 es:y quiero
-0.26 0.07 es:y sali
-0.08 -0.13 es:y salio
0.20 0.30 es:y se
0.13 0.15 es:y sigue
0.22 0.74 es:y tengo
0.41 0.41 es:y todavi
-0.30 -0.07 es:y todo
-0.06 -0.22 es:y una
0.63 0.59 es:y voy
0.34 0.27 es:y ya
0.06 -0.13 es:y yo
0.04 0.25 es:ya
-0.01 0.18 es:ya deje
0.07 0.51 es:ya descan
-0.14 -0.22 es:ya escrib
-0.25 -0.10 es:ya esta
0.61 0.39 es:ya estoy
0.50 0.48 es:ya lo
0.75 0.57 es:ya me
-0.51 0.41 es:ya nada
-0.43 -0.19 es:ya ni
0.19 0.07 es:ya no
0.41 0.52 es:ya pense
0.40 0.33 es:ya saque
0.76 0.84 es:ya se
0.38 0.44 es:ya tengo
-0.23 0.36 es:ya termin
-0.25 -0.27 es:ya tome
0.63 0.29 es:yo
-0.27 -0.20 es:yo no
-0.31 0.14 es:yo tenia
0.29 0.22 es:yo voy
0.46 0.47 es:yo ya
-1.07 -1.06 es:~
-0.65 -0.70 es:~ con
0.14 0.01 es:~ de
-0.51 -0.73 es:~ el
-0.78 -0.92 es:~ en
-0.46 0.28 es:~ haha
-0.59 -0.58 es:~ la
-0.26 -0.20 es:~ los
0.32 0.17 es:~ mi
-0.47 -0.51 es:~ pero
0.81 0.74 es:~ una
0.29 0.34 es:~ y
-0.76 -0.76 es:~ ~
0.17 0.37 exit
0.10 -0.24 exit+forever
0.12 -0.07 exit+glad
0.12 0.15 exit+height
-0.16 0.57 exit+hold
-0.09 0.09 exit+hurt-other
-0.09 -0.11 exit+intend
-0.26 0.86 exit+kill-self
-0.40 -0.04 exit+kin
0.06 0.09 exit+leisure
-0.20 0.31 exit+letter
0.41 0.00 exit+life
0.28 0.43 exit+love
0.55 0.31 exit+matter
-0.27 -0.47 exit+no
-0.33 -0.12 exit+now
0.08 -0.34 exit+other
0.45 0.47 exit+papers
0.10 0.52 exit+passed
0.16 0.59 exit+past
0.13 0.09 exit+pet
0.30 0.29 exit+pills
0.13 0.28 exit+prepare
0.55 0.51 exit+quantity
0.28 0.31 exit+rope
0.02 0.38 exit+school
0.14 -0.03 exit+self
0.08 0.07 exit+sorry
-0.60 0.77 exit+spoken
0.06 -0.09 exit+stand
-0.25 -0.16 exit+tonight
0.52 0.53 exit+took
0.43 0.53 exit+trapped
-0.29 0.48 exit+urge
-0.09 0.12 exit+vehicle
-0.67 -0.33 exit+violence
-0.13 0.56 exit+want
0.18 0.33 exit+you
-0.17 -0.19 exit>date
-0.37 -0.45 exit>exit
0.10 -0.24 exit>forever
-0.08 -0.11 exit>intend
0.28 -0.06 exit>life
0.38 0.63 exit>no
0.39 0.27 exit>now
0.28 0.11 exit>other
0.28 0.31 exit>rope
0.21 0.05 exit>self
0.23 -0.18 exit>stand
-0.36 -0.15 exit>tonight
0.58 0.60 find
0.72 0.72 find+hold
0.18 0.20 find+hurt-other
0.14 0.53 find+kin
-0.21 -0.22 find+letter
-0.34 -0.28 find+media
0.57 1.02 find+no
0.50 0.64 find+now
0.33 -0.08 find+other
0.14 0.11 find+papers
0.29 -0.06 find+past
0.14 0.11 find+peace
-0.31 0.47 find+pills
-0.39 0.00 find+prepare
0.12 0.39 find+question
-0.34 -0.28 find+rope
-0.47 0.38 find+routine
0.18 0.16 find+self
-0.07 -0.11 find+stand
-0.10 0.18 find+tonight
0.26 0.33 find+want
0.37 0.34 find>date
0.28 0.23 find>enough
-0.34 -0.28 find>find
0.41 0.34 find>kin
-0.34 -0.28 find>letter
-0.26 -0.34 find>other
0.38 0.35 find>past
0.37 0.32 find>self
0.07 -0.02 find>tonight
0.06 0.05 forever
-0.16 -0.21 forever+glad
0.48 0.69 forever+goodbye
0.48 0.72 forever+last
-0.19 -0.31 forever+life
-0.52 -0.46 forever+media
0.16 -0.10 forever+no
-0.31 -0.31 forever+now
0.47 0.33 forever+other
-0.01 -0.04 forever+past
0.27 0.53 forever+peace
0.58 0.52 forever+routine
-0.12 -0.24 forever+self
0.11 0.05 forever+stand
0.06 0.05 forever+tonight
0.41 0.26 forever+want
0.21 0.17 forever+work
0.28 0.08 forever>forever
0.06 -0.02 forever>glad
-0.35 -0.21 forever>media
-0.74 0.03 forever>self
0.11 0.05 forever>stand
0.33 0.28 forever>tonight
-0.15 -0.17 funeral
0.39 0.40 funeral+give-away
-0.24 -0.30 funeral+height
0.26 0.13 funeral+kin
-0.09 -0.08 funeral+laugh
-0.26 -0.30 funeral+leisure
-0.08 -0.09 funeral+mourning
0.09 0.06 funeral+now
-0.27 -0.17 funeral+old
-0.35 -0.62 funeral+other
0.21 0.20 funeral+papers
0.46 0.38 funeral+passed
0.03 -0.44 funeral+past
0.00 0.47 funeral+peace
-0.28 -0.36 funeral+pet
0.42 0.13 funeral+pills
0.24 0.22 funeral+prepare
-0.22 -0.41 funeral+quantity
0.20 0.19 funeral+question
0.18 0.24 funeral+self
0.13 0.11 funeral+spoken
0.07 -0.00 funeral+stand
0.19 0.10 funeral+tonight
0.19 0.20 funeral+vehicle
-0.09 -0.08 funeral+water
0.12 -0.04 funeral+work
0.20 0.11 funeral>chores
0.17 0.14 funeral>kin
-0.24 -0.15 funeral>leisure
-0.54 -0.45 funeral>other
0.25 0.05 funeral>past
-0.28 -0.36 funeral>pet
-0.27 -0.23 funeral>quantity
0.19 0.20 funeral>question
0.04 0.06 funeral>self
0.03 -0.03 funeral>stand
0.59 0.43 gas
0.33 0.22 gas+hold
0.25 0.28 gas+intend
0.32 0.35 gas+now
0.05 -0.08 gas+other
-0.02 -0.03 gas+passed
0.41 0.46 gas+pet
0.41 0.39 gas+prepare
0.02 0.03 gas+quantity
0.48 0.43 gas+rope
0.48 0.51 gas+self
0.05 0.00 gas+stand
-0.39 -0.38 gas+tonight
0.02 0.02 gas+vehicle
0.36 0.34 gas>gas
-0.48 -0.48 gas>other
0.45 0.31 gas>self
0.36 0.34 gas>vehicle
-0.12 -0.02 give-away
-0.07 -0.07 give-away+goodbye
-0.37 0.53 give-away+hold
0.39 0.28 give-away+intend
0.44 0.68 give-away+kill-self
0.33 0.26 give-away+kin
-0.41 0.02 give-away+last
0.09 0.13 give-away+leisure
0.17 -0.05 give-away+letter
0.45 0.37 give-away+matter
-0.27 -0.26 give-away+media
-0.01 0.55 give-away+no
0.53 0.63 give-away+now
-0.13 -0.24 give-away+old
0.03 0.04 give-away+other
0.24 0.13 give-away+papers
0.28 0.19 give-away+passed
-0.20 -0.07 give-away+past
0.04 0.16 give-away+pet
-0.42 -0.34 give-away+pills
0.10 -0.02 give-away+prepare
0.02 0.29 give-away+quantity
0.31 0.05 give-away+question
0.09 0.28 give-away+self
-0.26 0.17 give-away+spoken
-0.63 -0.42 give-away+stand
-0.31 0.33 give-away+tonight
-0.07 -0.15 give-away+vehicle
-0.25 0.50 give-away+violence
-0.03 -0.31 give-away+want
-0.20 -0.30 give-away+you
-0.38 -0.31 give-away>chores
-0.12 -0.23 give-away>kin
-0.23 -0.34 give-away>leisure
-0.23 -0.21 give-away>other
0.19 0.06 give-away>papers
0.28 0.19 give-away>passed
0.07 0.31 give-away>pet
0.28 0.33 give-away>self
-0.82 -0.43 give-away>stand
0.11 -0.12 give-away>want
-0.27 -0.55 glad
0.21 0.23 glad+height
0.53 0.17 glad+hold
-0.19 -0.34 glad+hurt-self
-0.01 0.84 glad+intend
0.33 0.56 glad+joy
0.35 0.32 glad+kill-self
-0.30 0.42 glad+kin
0.14 0.14 glad+last
0.31 0.26 glad+laugh
0.29 0.28 glad+leisure
-0.27 -0.20 glad+life
-0.28 -0.28 glad+media
-0.10 0.17 glad+no
-0.02 0.26 glad+now
-0.33 -0.33 glad+old
-0.08 -0.29 glad+other
0.39 0.30 glad+papers
0.29 0.15 glad+passed
-0.05 -0.20 glad+past
0.35 0.48 glad+peace
-0.38 -0.31 glad+pills
0.27 0.31 glad+prepare
-0.16 -0.32 glad+quantity
0.31 0.22 glad+rope
-0.13 0.49 glad+routine
-0.26 -0.35 glad+school
-0.37 -0.49 glad+self
0.04 0.45 glad+spoken
0.20 0.34 glad+stand
0.14 0.02 glad+thanks
-0.06 -0.01 glad+therapy
-0.37 -0.52 glad+tired
0.10 0.09 glad+tonight
0.39 0.40 glad+took
-0.35 0.13 glad+trapped
0.01 -0.35 glad+want
-0.52 0.09 glad+work
0.32 0.34 glad+you
0.29 0.26 glad>after
-0.45 -0.45 glad>date
0.41 0.55 glad>die
-0.59 -0.33 glad>end
-0.27 -0.28 glad>glad
0.17 0.26 glad>height
0.35 0.32 glad>kill-self
-0.20 0.24 glad>kin
0.30 0.26 glad>leisure
-0.26 -0.41 glad>life
-0.11 -0.05 glad>no
-0.35 -0.16 glad>other
0.23 0.19 glad>quantity
-0.11 -0.47 glad>self
0.34 0.34 glad>stand
0.10 0.16 glad>thanks
-0.22 -0.10 glad>tonight
0.50 0.45 glad>want
1.16 0.79 goodbye
0.45 0.44 goodbye+hold
-0.27 -0.36 goodbye+kin
0.45 0.51 goodbye+last
-0.37 -0.41 goodbye+leisure
0.16 0.61 goodbye+letter
0.15 0.12 goodbye+love
0.39 0.21 goodbye+no
0.59 0.45 goodbye+now
-0.16 -0.03 goodbye+other
0.35 0.48 goodbye+past
-0.58 -0.46 goodbye+prepare
0.33 0.24 goodbye+self
0.22 0.27 goodbye+sorry
0.12 0.01 goodbye+spoken
-0.38 -0.30 goodbye+stand
0.82 0.80 goodbye+thanks
0.45 0.12 goodbye+tonight
0.39 0.40 goodbye+trapped
0.35 0.44 goodbye+want
-0.41 -0.43 goodbye+work
0.52 0.59 goodbye+you
0.32 0.33 goodbye>do-it
0.48 0.69 goodbye>forever
-0.07 -0.30 goodbye>goodbye
-0.27 -0.36 goodbye>kin
-0.17 0.17 goodbye>letter
0.37 0.38 goodbye>no
0.23 0.23 goodbye>now
0.43 0.37 goodbye>other
0.17 0.29 goodbye>past
-0.34 -0.44 goodbye>self
0.63 0.64 goodbye>thanks
-0.41 -0.43 goodbye>work
0.72 0.73 goodbye>you
0.56 0.08 gun
-0.46 -0.30 gun+height
-0.28 -0.10 gun+hold
0.35 0.56 gun+hurt-other
0.14 0.32 gun+intend
0.10 -0.18 gun+kill-self
-0.14 0.41 gun+kin
-0.44 -0.27 gun+laugh
0.15 0.15 gun+letter
-0.53 0.25 gun+life
-0.37 0.12 gun+matter
-0.20 -0.11 gun+no
0.33 0.38 gun+now
0.57 0.43 gun+old
0.31 0.36 gun+other
0.05 0.21 gun+passed
0.16 -0.02 gun+past
0.49 0.64 gun+prepare
0.51 0.19 gun+self
0.22 0.56 gun+spoken
0.40 0.16 gun+stand
0.24 0.65 gun+tonight
0.12 0.19 gun+took
0.19 0.24 gun+trapped
0.42 0.45 gun+vehicle
-0.26 -0.18 gun+violence
-0.25 -0.43 gun+want
-0.15 -0.24 gun+water
0.14 0.13 gun+work
-0.28 0.42 gun+worry
-0.13 -0.20 gun>chores
0.11 0.60 gun>gun
-0.44 -0.18 gun>height
-0.05 0.23 gun>hold
0.12 0.28 gun>intend
0.36 0.53 gun>kin
-0.37 0.12 gun>life
-0.44 -0.45 gun>no
0.29 0.56 gun>other
0.26 -0.14 gun>past
0.24 0.25 gun>prepare
0.22 0.05 gun>self
-0.53 0.25 gun>spoken
0.32 -0.00 gun>stand
-0.03 0.45 gun>tonight
0.36 0.38 gun>vehicle
-0.15 -0.24 gun>water
-0.04 -0.30 height
0.34 0.26 height+hold
0.38 0.30 height+intend
-0.19 -0.23 height+kill-self
-0.25 -0.36 height+kin
-0.14 0.11 height+last
-0.41 -0.35 height+laugh
0.10 -0.02 height+leisure
-0.10 -0.16 height+letter
0.18 0.03 height+media
0.08 0.31 height+no
0.17 0.15 height+now
-0.32 0.22 height+old
0.19 0.19 height+other
0.07 -0.02 height+papers
0.14 0.22 height+passed
-0.32 0.28 height+past
0.45 0.43 height+prepare
-0.50 -0.47 height+quantity
0.22 0.01 height+self
0.32 0.36 height+sorry
-0.09 -0.01 height+spoken
0.40 0.51 height+stand
0.18 0.25 height+therapy
-0.07 -0.07 height+tonight
-0.25 -0.11 height+train
0.21 0.40 height+trapped
0.55 0.41 height+urge
0.46 0.36 height+vehicle
-0.59 -0.55 height+violence
0.71 0.98 height+want
-0.16 -0.11 height+water
-0.59 -0.74 height+work
-0.56 -0.64 height+wound
0.01 -0.13 height>after
-0.52 -0.52 height>date
0.16 0.16 height>enough
0.60 0.53 height>height
-0.09 0.50 height>last
-0.37 -0.30 height>laugh
0.09 0.04 height>leisure
-0.26 -0.32 height>media
0.61 0.64 height>no
0.24 0.13 height>now
0.19 0.31 height>other
-0.21 0.34 height>past
-0.07 0.02 height>prepare
-0.26 -0.14 height>quantity
-0.16 -0.40 height>self
0.23 0.27 height>sorry
0.29 0.30 height>stand
0.36 0.26 height>tonight
0.35 0.25 height>want
0.17 0.16 height>water
0.35 0.29 hold
-0.01 0.13 hold+hurt-other
-0.19 0.17 hold+hurt-self
-0.04 0.01 hold+intend
-0.30 -0.21 hold+kill-self
0.51 0.47 hold+kin
-0.32 -0.11 hold+last
0.05 0.07 hold+laugh
-0.28 -0.43 hold+leisure
0.35 0.11 hold+letter
-0.01 -0.53 hold+life
-0.12 0.10 hold+matter
-0.30 0.11 hold+media
-0.29 0.37 hold+mourning
-0.22 -0.04 hold+no
0.11 0.57 hold+now
-0.16 -0.39 hold+old
0.06 0.35 hold+other
-0.46 -0.29 hold+pain
-0.28 -0.24 hold+papers
-0.19 0.18 hold+passed
-0.23 -0.04 hold+past
0.62 0.60 hold+peace
0.30 0.28 hold+pet
0.85 0.64 hold+pills
0.63 0.52 hold+poison
0.30 0.24 hold+prepare
-0.15 -0.12 hold+quantity
0.50 0.25 hold+question
-0.07 -0.17 hold+revenge
0.57 0.63 hold+rope
0.25 0.02 hold+routine
0.13 0.09 hold+school
0.21 0.16 hold+self
0.49 0.48 hold+sleep-away
0.35 -0.14 hold+spoken
0.28 0.43 hold+stand
0.37 0.14 hold+substance
0.04 -0.47 hold+suicide
-0.42 -0.17 hold+therapy
-0.17 -0.26 hold+tired
0.18 0.31 hold+tonight
0.40 0.04 hold+took
0.48 0.48 hold+train
-0.11 0.17 hold+trapped
0.14 0.26 hold+urge
0.32 0.28 hold+vehicle
-0.08 0.11 hold+violence
-0.17 -0.35 hold+want
-0.10 -0.15 hold+water
-0.39 -0.35 hold+work
-0.04 0.15 hold+wound
-0.20 -0.23 hold+you
-0.21 -0.01 hold>aftermath
0.53 0.58 hold>anymore
0.33 0.33 hold>blade
0.11 -0.08 hold>cannot
-0.16 0.11 hold>child
0.53 0.55 hold>chores
0.95 1.08 hold>date
-0.40 -0.11 hold>despair
0.20 0.05 hold>die
0.45 0.47 hold>end
-0.09 -0.21 hold>enough
0.66 0.69 hold>exit
-0.54 0.47 hold>give-away
0.31 0.26 hold>goodbye
-0.10 0.05 hold>gun
-0.15 -0.14 hold>height
1.04 1.08 hold>hold
0.07 0.08 hold>hurt-other
0.42 -0.09 hold>hurt-self
0.05 -0.11 hold>intend
-0.20 -0.06 hold>last
0.46 0.56 hold>letter
0.40 0.45 hold>life
-0.22 0.16 hold>mourning
-0.48 -0.42 hold>no
0.04 0.57 hold>now
0.41 0.61 hold>old
0.67 0.39 hold>other
-0.10 0.05 hold>papers
-0.30 0.47 hold>passed
-0.01 0.39 hold>past
0.86 0.46 hold>pills
0.26 0.10 hold>prepare
0.10 0.88 hold>quantity
0.48 0.54 hold>rope
-0.23 -0.25 hold>school
0.90 0.53 hold>self
0.58 0.50 hold>spoken
0.18 0.54 hold>stand
0.09 -0.38 hold>suicide
-0.42 -0.17 hold>therapy
0.29 0.48 hold>tonight
0.44 0.55 hold>took
-0.31 -0.23 hold>trapped
-0.03 0.06 hold>urge
0.64 0.73 hold>vehicle
0.17 -0.13 hold>violence
0.03 0.19 hold>want
0.21 0.34 hold>water
-0.40 -0.44 hold>work
-0.10 -0.21 hold>wound
0.35 0.16 hurt-other
0.37 0.37 hurt-other+intend
-0.25 -0.40 hurt-other+kin
-0.40 -0.37 hurt-other+laugh
0.02 -0.19 hurt-other+no
0.03 -0.19 hurt-other+now
0.32 0.11 hurt-other+other
-0.06 -0.01 hurt-other+past
-0.18 -0.21 hurt-other+peace
0.07 0.08 hurt-other+prepare
0.31 0.37 hurt-other+revenge
0.05 -0.03 hurt-other+self
-0.15 -0.13 hurt-other+therapy
0.57 0.64 hurt-other+tonight
-0.46 -0.44 hurt-other+took
0.31 0.40 hurt-other+trapped
-0.03 0.25 hurt-other+urge
-0.54 0.11 hurt-other+vehicle
-0.33 0.08 hurt-other+violence
0.53 0.34 hurt-other+voices
0.11 0.43 hurt-other+want
0.46 0.49 hurt-other+wound
0.48 0.50 hurt-other+you
0.25 0.17 hurt-other>date
0.07 0.09 hurt-other>hurt-other
0.33 0.23 hurt-other>kin
-0.40 -0.27 hurt-other>no
0.17 -0.10 hurt-other>other
0.09 0.29 hurt-other>past
0.07 0.08 hurt-other>prepare
0.31 0.37 hurt-other>revenge
0.45 0.29 hurt-other>self
0.13 0.20 hurt-other>tonight
-0.53 0.26 hurt-other>vehicle
-0.18 -0.02 hurt-self
-0.37 -0.31 hurt-self+intend
-0.36 -0.10 hurt-self+last
-0.29 -0.54 hurt-self+no
0.14 0.11 hurt-self+now
-0.22 0.05 hurt-self+other
0.09 0.10 hurt-self+pain
-0.04 0.28 hurt-self+passed
-0.24 0.42 hurt-self+past
-0.27 0.23 hurt-self+prepare
-0.28 0.06 hurt-self+quantity
0.06 -0.10 hurt-self+question
-0.30 -0.25 hurt-self+routine
-0.02 -0.22 hurt-self+self
-0.42 -0.29 hurt-self+spoken
0.29 0.26 hurt-self+stand
0.17 0.36 hurt-self+substance
-0.53 -0.61 hurt-self+suicide
0.07 0.03 hurt-self+tonight
0.35 0.26 hurt-self+trapped
0.25 -0.08 hurt-self+urge
-0.07 -0.17 hurt-self+violence
-0.16 0.07 hurt-self+want
-0.30 -0.49 hurt-self+work
0.17 0.58 hurt-self+wound
0.30 0.25 hurt-self>anymore
-0.32 0.27 hurt-self>date
-0.28 0.14 hurt-self>last
0.55 0.05 hurt-self>no
0.11 0.04 hurt-self>now
-0.06 0.04 hurt-self>other
-0.37 0.30 hurt-self>past
-0.23 -0.11 hurt-self>quantity
-0.28 -0.21 hurt-self>self
0.29 -0.06 hurt-self>tonight
0.32 0.36 hurt-self>urge
0.45 0.32 hurt-self>wound
0.37 0.29 intend
0.15 0.25 intend+kill-self
-0.06 -0.22 intend+kin
-0.43 -0.22 intend+last
-0.46 -0.40 intend+laugh
-0.62 -0.64 intend+leisure
0.24 0.22 intend+letter
0.81 0.83 intend+life
-0.50 -0.43 intend+love
0.45 0.05 intend+matter
-0.58 -0.58 intend+media
-0.03 0.17 intend+mourning
0.00 -0.06 intend+no
-0.26 -0.36 intend+now
0.10 0.08 intend+old
-0.03 -0.06 intend+other
0.16 0.25 intend+pain
0.13 0.17 intend+papers
-0.20 -0.03 intend+passed
-0.14 0.19 intend+past
0.66 0.63 intend+peace
0.07 0.08 intend+pet
0.57 0.48 intend+pills
0.11 0.47 intend+poison
0.20 -0.08 intend+prepare
0.08 -0.06 intend+quantity
0.01 -0.03 intend+question
0.04 -0.02 intend+revenge
0.54 0.54 intend+rope
0.11 -0.09 intend+school
0.25 0.03 intend+self
0.05 0.59 intend+sleep-away
-0.37 0.60 intend+spoken
-0.01 -0.08 intend+stand
0.01 0.37 intend+substance
0.13 0.40 intend+suicide
0.58 0.58 intend+thanks
-0.32 -0.26 intend+therapy
0.43 0.42 intend+tired
-0.41 -0.53 intend+tonight
-0.29 -0.21 intend+took
0.47 0.52 intend+train
-0.39 -0.49 intend+trapped
0.12 0.47 intend+urge
-0.57 -0.14 intend+vehicle
-0.21 -0.29 intend+violence
0.02 0.43 intend+want
0.11 0.03 intend+water
0.74 0.60 intend+work
0.37 0.47 intend+worry
0.39 0.02 intend+wound
0.19 0.76 intend+you
0.34 0.25 intend>after
-0.18 0.53 intend>alone
-0.30 -0.43 intend>anymore
0.10 0.18 intend>burden
-0.26 -0.20 intend>care
0.11 -0.00 intend>child
0.18 0.07 intend>chores
0.34 0.27 intend>date
0.46 0.66 intend>die
-0.19 -0.31 intend>do-it
-0.06 0.02 intend>end
0.25 0.22 intend>enough
-0.03 -0.14 intend>exit
-0.15 0.76 intend>glad
-0.13 -0.08 intend>height
-0.41 -0.31 intend>hold
0.44 0.28 intend>hurt-other
-0.37 -0.31 intend>hurt-self
0.01 -0.03 intend>intend
0.10 0.11 intend>kill-self
0.40 0.37 intend>kin
-0.04 -0.04 intend>last
-0.00 0.35 intend>leisure
0.81 0.55 intend>life
-0.13 -0.11 intend>matter
-0.30 0.56 intend>no
-0.55 -0.30 intend>now
0.27 0.21 intend>other
-0.02 0.10 intend>pain
0.21 0.64 intend>passed
0.35 0.49 intend>past
0.08 -0.21 intend>peace
0.34 0.38 intend>poison
0.49 0.47 intend>quantity
0.17 0.19 intend>question
0.18 0.18 intend>revenge
0.40 0.44 intend>rope
-0.08 -0.05 intend>self
0.51 0.43 intend>sleep-away
-0.66 -0.37 intend>stand
0.38 0.39 intend>suicide
0.44 0.46 intend>thanks
0.17 0.36 intend>tired
-0.30 -0.36 intend>tonight
0.21 0.23 intend>took
0.20 0.43 intend>urge
0.11 0.87 intend>want
0.00 -0.20 intend>wound
-0.03 0.54 intend>you
0.04 -0.62 joy
-0.26 -0.41 joy+other
0.02 -0.29 joy+past
-0.03 -0.39 joy+self
-0.15 -0.11 joy+spoken
-0.24 -0.21 joy+tonight
-0.24 -0.21 joy+work
0.07 -0.23 joy>past
-0.15 -0.11 joy>tonight
-0.15 -0.11 joy>work
0.91 0.47 kill-self
-0.51 -0.27 kill-self+last
-0.46 -0.17 kill-self+laugh
-0.43 -0.42 kill-self+leisure
-0.09 -0.27 kill-self+life
0.35 0.27 kill-self+matter
-0.09 -0.40 kill-self+no
-0.28 -0.03 kill-self+now
-0.04 0.41 kill-self+old
-0.22 -0.08 kill-self+other
0.35 0.32 kill-self+passed
-0.18 0.33 kill-self+past
-0.51 0.61 kill-self+pet
0.21 0.19 kill-self+pills
0.14 -0.03 kill-self+prepare
0.50 0.37 kill-self+quantity
0.36 0.71 kill-self+question
0.46 0.58 kill-self+rope
0.28 0.18 kill-self+school
0.17 0.02 kill-self+self
-0.13 0.45 kill-self+spoken
-0.34 0.12 kill-self+stand
0.68 0.82 kill-self+suicide
0.73 0.65 kill-self+tonight
0.40 0.32 kill-self+train
0.00 0.23 kill-self+trapped
0.23 -0.06 kill-self+urge
-0.21 -0.18 kill-self+violence
0.26 0.15 kill-self+want
0.08 0.00 kill-self+water
0.08 0.07 kill-self+wound
0.38 0.40 kill-self+you
0.06 -0.03 kill-self>anymore
-0.18 0.17 kill-self>child
-0.25 0.43 kill-self>date
0.57 0.44 kill-self>end
0.10 -0.18 kill-self>gun
-0.08 0.61 kill-self>hold
0.09 0.88 kill-self>intend
-0.54 -0.26 kill-self>laugh
0.26 0.51 kill-self>life
-0.16 -0.35 kill-self>no
-0.40 -0.41 kill-self>now
-0.25 -0.20 kill-self>other
-0.04 0.77 kill-self>past
-0.51 0.61 kill-self>pet
0.06 0.15 kill-self>self
-0.16 -0.18 kill-self>stand
0.90 0.83 kill-self>tonight
0.10 -0.18 kill-self>violence
0.08 0.15 kill-self>want
-0.05 -0.11 kill-self>water
-0.02 -0.21 kin
-0.65 0.03 kin+last
-0.11 -0.22 kin+leisure
-0.45 -0.68 kin+letter
-0.95 -0.46 kin+life
0.02 0.04 kin+matter
-0.39 -0.63 kin+media
-0.53 -0.33 kin+mourning
-0.19 -0.28 kin+no
-0.04 0.04 kin+now
-0.40 -0.23 kin+old
0.17 0.07 kin+other
0.07 0.32 kin+pain
0.18 0.07 kin+papers
-0.18 -0.06 kin+passed
0.16 -0.04 kin+past
0.20 0.04 kin+peace
0.33 0.18 kin+pet
0.00 0.38 kin+pills
-0.11 0.31 kin+prepare
0.09 -0.08 kin+quantity
-0.52 -0.46 kin+question
-0.28 0.68 kin+rope
0.45 0.47 kin+routine
0.30 0.38 kin+school
0.22 0.14 kin+self
-0.35 0.08 kin+spoken
0.04 0.13 kin+stand
-0.84 0.36 kin+suicide
0.17 0.09 kin+thanks
0.34 0.24 kin+tonight
-0.15 0.59 kin+took
0.06 0.19 kin+trapped
-0.21 0.62 kin+urge
-0.41 -0.01 kin+vehicle
0.44 0.14 kin+violence
-0.30 -0.08 kin+want
-0.34 -0.27 kin+water
-0.33 0.41 kin+worry
-0.10 -0.07 kin+wound
0.18 0.26 kin+you
-0.26 -0.16 kin>after
-0.39 -0.30 kin>aftermath
0.31 0.32 kin>anymore
0.29 0.40 kin>cannot
-0.31 -0.26 kin>care
-0.27 -0.34 kin>chores
0.08 0.16 kin>date
0.19 0.21 kin>despair
-0.38 -0.28 kin>die
0.13 0.61 kin>exit
-0.13 0.43 kin>find
0.26 0.18 kin>funeral
-0.28 0.17 kin>glad
-0.31 0.27 kin>gun
0.22 0.03 kin>hold
-0.59 -0.52 kin>intend
-0.09 -0.10 kin>leisure
-0.39 -0.29 kin>letter
-0.33 -0.43 kin>life
0.07 0.01 kin>matter
-0.41 -0.60 kin>mourning
0.17 -0.12 kin>no
0.15 0.06 kin>now
-0.29 -0.49 kin>old
0.23 0.58 kin>other
-0.28 -0.31 kin>papers
-0.49 0.06 kin>passed
0.18 -0.25 kin>past
0.20 0.01 kin>pills
-0.21 0.27 kin>prepare
0.07 0.05 kin>quantity
-0.20 0.44 kin>rope
0.08 0.04 kin>self
-0.38 0.54 kin>spoken
0.05 0.13 kin>stand
-0.82 0.41 kin>suicide
0.27 0.27 kin>tonight
0.03 0.17 kin>took
0.48 0.43 kin>trapped
0.52 0.58 kin>violence
-0.01 0.18 kin>want
-0.28 0.27 kin>worry
0.44 0.35 kin>wound
0.25 0.20 last
0.27 0.33 last+laugh
0.20 0.05 last+leisure
0.49 0.29 last+letter
-0.69 -0.55 last+media
-0.36 -0.49 last+no
-0.61 -0.28 last+now
-0.48 -0.14 last+other
-0.13 -0.13 last+papers
0.09 0.10 last+passed
-0.07 0.04 last+past
-0.02 -0.08 last+peace
0.01 -0.08 last+pills
-0.02 0.18 last+prepare
0.38 0.22 last+quantity
0.36 0.37 last+question
-0.43 -0.33 last+revenge
0.21 0.17 last+rope
-0.44 -0.12 last+school
0.10 0.12 last+self
-0.12 -0.20 last+spoken
-0.32 -0.19 last+stand
-0.32 0.32 last+substance
0.13 0.19 last+thanks
-0.25 0.08 last+therapy
-0.22 0.00 last+tonight
-0.47 -0.33 last+took
-0.15 -0.06 last+train
-0.04 -0.06 last+trapped
0.09 0.06 last+violence
0.32 0.33 last+voices
0.32 0.24 last+want
-0.15 -0.19 last+work
-0.03 0.43 last+wound
0.45 0.54 last+you
0.33 0.34 last>aftermath
0.19 0.37 last>date
-0.24 -0.20 last>do-it
-0.13 -0.30 last>end
0.20 0.30 last>goodbye
-0.10 0.17 last>hold
0.06 0.06 last>intend
-0.38 -0.49 last>last
0.01 -0.14 last>leisure
0.49 0.24 last>letter
-0.37 -0.55 last>media
-0.17 -0.25 last>now
-0.62 -0.11 last>other
-0.14 -0.38 last>passed
-0.07 -0.51 last>past
-0.02 -0.08 last>peace
-0.14 -0.27 last>self
-0.00 0.24 last>spoken
-0.25 0.08 last>therapy
-0.19 0.32 last>tonight
0.30 0.34 last>violence
0.20 0.26 last>want
-0.09 -0.11 last>work
0.30 0.25 last>you
0.13 -0.10 laugh
-0.30 -0.27 laugh+leisure
-0.08 -0.08 laugh+media
-0.10 -0.15 laugh+mourning
0.94 1.02 laugh+no
-0.08 -0.28 laugh+now
-0.28 -0.39 laugh+other
0.10 -0.18 laugh+past
0.56 0.52 laugh+pills
0.18 0.18 laugh+quantity
0.36 0.37 laugh+question
0.16 0.15 laugh+revenge
0.31 0.40 laugh+rope
-0.11 -0.19 laugh+school
-0.59 -0.72 laugh+self
0.17 0.58 laugh+spoken
-0.33 0.27 laugh+stand
0.32 0.38 laugh+suicide
0.24 0.30 laugh+therapy
0.53 0.60 laugh+tonight
0.14 -0.11 laugh+took
0.35 0.42 laugh+train
-0.40 -0.39 laugh+urge
0.09 0.04 laugh+violence
-0.17 -0.29 laugh+want
-0.32 -0.28 laugh+water
0.13 0.08 laugh+work
-0.01 0.02 laugh+you
-0.46 -0.39 laugh>die
0.30 0.47 laugh>hold
-0.01 0.76 laugh>kill-self
0.28 0.33 laugh>last
-0.22 -0.42 laugh>mourning
0.56 0.60 laugh>no
0.18 0.60 laugh>now
-0.38 -0.33 laugh>other
0.36 0.37 laugh>question
0.23 0.37 laugh>self
-0.09 -0.08 laugh>tonight
0.53 0.55 laugh>want
-1.31 -1.19 leisure
-0.49 -0.49 leisure+letter
-0.35 -0.41 leisure+life
-0.19 -0.25 leisure+matter
-0.18 -0.36 leisure+media
-0.16 -0.12 leisure+mourning
0.16 -0.11 leisure+no
-0.05 0.00 leisure+now
-0.16 -0.29 leisure+old
-0.11 -0.25 leisure+other
-0.11 -0.09 leisure+papers
0.17 0.19 leisure+passed
-0.18 -0.18 leisure+past
0.09 0.11 leisure+peace
0.20 0.05 leisure+pills
-0.32 -0.13 leisure+prepare
-0.15 -0.12 leisure+question
-0.53 -0.52 leisure+rope
-0.21 -0.22 leisure+routine
0.04 -0.22 leisure+school
-0.43 -0.49 leisure+self
-0.19 -0.21 leisure+spoken
0.27 0.26 leisure+stand
0.10 0.17 leisure+therapy
-0.55 0.26 leisure+tonight
-0.31 -0.43 leisure+took
-0.27 0.21 leisure+train
-0.41 -0.47 leisure+trapped
0.24 0.33 leisure+vehicle
-0.46 0.21 leisure+violence
-0.26 -0.19 leisure+want
0.19 0.11 leisure+water
-0.45 -0.48 leisure+you
-0.25 -0.32 leisure>aftermath
0.06 -0.10 leisure>date
-0.48 -0.50 leisure>die
0.02 0.10 leisure>height
-0.20 -0.43 leisure>kin
0.06 0.02 leisure>leisure
-0.14 -0.20 leisure>letter
-0.17 -0.35 leisure>media
-0.16 -0.12 leisure>mourning
-0.25 -0.35 leisure>no
-0.27 0.25 leisure>now
-0.02 -0.29 leisure>other
-0.23 -0.10 leisure>passed
0.16 0.19 leisure>past
0.27 0.33 leisure>quantity
-0.15 -0.12 leisure>question
-0.03 -0.31 leisure>self
-0.34 0.47 leisure>tonight
0.34 0.28 leisure>water
0.61 0.09 letter
-0.25 0.56 letter+life
0.42 0.38 letter+matter
-0.94 -0.55 letter+media
-0.20 -0.14 letter+no
0.31 0.20 letter+now
-0.34 -0.22 letter+old
0.12 -0.02 letter+other
-0.05 -0.26 letter+papers
0.11 0.08 letter+passed
0.10 0.00 letter+past
0.07 0.19 letter+prepare
-0.01 -0.12 letter+quantity
0.01 0.09 letter+question
-0.34 -0.28 letter+rope
-0.19 -0.42 letter+school
-0.00 -0.09 letter+self
-0.14 -0.32 letter+spoken
0.29 0.30 letter+stand
0.07 -0.34 letter+suicide
0.53 0.47 letter+thanks
-0.21 -0.23 letter+therapy
0.34 0.21 letter+tonight
0.21 0.20 letter+trapped
-0.36 0.10 letter+want
0.30 0.34 letter+work
0.42 0.39 letter+you
0.25 0.32 letter>anymore
0.47 0.46 letter>child
-0.34 -0.08 letter>date
-0.29 -0.08 letter>die
0.09 0.02 letter>end
-0.32 0.23 letter>exit
-0.26 0.32 letter>goodbye
-0.78 -0.71 letter>kin
0.18 0.16 letter>last
-0.39 -0.49 letter>leisure
0.22 0.39 letter>letter
-0.09 0.05 letter>media
0.28 0.54 letter>no
0.20 0.26 letter>now
0.25 0.38 letter>other
0.31 0.44 letter>past
-0.33 -0.09 letter>quantity
-0.34 -0.28 letter>rope
-0.66 -0.70 letter>self
0.21 0.27 letter>stand
-0.35 -0.33 letter>therapy
0.20 0.10 letter>tonight
-0.38 0.75 letter>want
0.30 0.25 letter>you
0.38 0.37 life
-0.37 -0.46 life+love
0.60 0.29 life+matter
-0.41 -0.48 life+media
0.34 0.57 life+no
-0.23 0.15 life+now
-0.16 -0.22 life+old
-0.26 0.04 life+other
0.65 0.66 life+pain
0.36 0.47 life+passed
-0.67 -0.47 life+past
-0.53 0.50 life+pills
-0.24 0.15 life+quantity
0.37 0.25 life+routine
-0.11 -0.13 life+self
-0.40 0.34 life+sorry
-0.99 0.64 life+spoken
-0.44 -0.05 life+stand
0.27 -0.13 life+suicide
0.10 0.13 life+therapy
-0.07 0.73 life+tired
-0.19 -0.30 life+tonight
-0.35 -0.56 life+took
0.33 0.30 life+trapped
-0.08 -0.16 life+urge
-0.00 0.06 life+violence
-0.06 -0.27 life+want
-0.03 0.07 life+work
0.04 -0.11 life+you
0.30 0.31 life>anymore
0.52 0.76 life>cannot
-0.23 -0.13 life>date
-0.40 0.34 life>despair
-0.47 -0.55 life>die
0.19 0.14 life>do-it
0.45 1.01 life>end
-0.19 -0.31 life>forever
0.12 0.48 life>hold
0.58 0.44 life>intend
-0.30 0.42 life>kin
0.04 0.24 life>life
0.07 0.25 life>matter
0.43 0.70 life>no
-0.39 -0.30 life>now
0.13 0.74 life>other
-0.25 -0.08 life>past
-0.18 -0.07 life>self
-0.12 0.05 life>tonight
-0.14 -0.47 life>want
0.16 -0.05 life>work
-0.06 -0.40 love
0.39 0.43 love+no
-0.37 -0.46 love+now
-0.08 -0.00 love+other
0.22 0.33 love+pills
0.46 0.54 love+quantity
-0.10 -0.29 love+self
0.15 0.12 love+sorry
0.22 0.33 love+took
0.34 0.22 love+want
-0.30 -0.29 love+you
0.15 0.12 love>goodbye
-0.37 -0.46 love>life
0.47 0.52 love>love
-0.37 -0.46 love>now
-0.06 -0.03 love>other
0.38 0.40 love>quantity
-0.31 -0.39 love>self
0.02 0.17 love>want
0.45 0.51 love>you
0.17 0.93 matter
0.03 0.92 matter+no
-0.06 0.36 matter+now
0.15 0.12 matter+other
0.48 0.30 matter+papers
-0.22 0.09 matter+passed
-0.08 -0.20 matter+past
0.33 0.12 matter+pet
0.42 0.18 matter+pills
0.17 0.07 matter+prepare
0.02 0.36 matter+quantity
-0.24 0.47 matter+question
-0.11 0.16 matter+self
-0.37 0.12 matter+spoken
0.19 0.08 matter+stand
0.14 -0.11 matter+tonight
0.09 -0.13 matter+took
0.27 0.42 matter+want
0.09 0.27 matter>alone
-0.03 0.35 matter>anymore
-0.03 0.35 matter>cannot
0.45 0.34 matter>date
0.25 0.28 matter>die
0.05 0.22 matter>do-it
0.64 0.52 matter>intend
0.43 0.23 matter>life
0.17 0.28 matter>matter
0.50 0.39 matter>no
0.38 0.32 matter>other
-0.05 -0.06 matter>pet
0.40 0.26 matter>quantity
-0.24 0.47 matter>question
0.31 0.48 matter>self
0.25 0.21 matter>want
-0.85 -0.55 media
-0.09 -0.10 media+mourning
0.24 0.26 media+no
-0.33 -0.60 media+now
0.03 -0.12 media+other
-0.09 -0.08 media+papers
-0.11 -0.11 media+past
-0.40 -0.45 media+pills
-0.26 -0.30 media+prepare
-0.02 -0.24 media+quantity
-0.11 -0.04 media+question
-0.47 -0.14 media+rope
-0.69 0.03 media+school
-0.21 0.03 media+self
-0.27 -0.11 media+spoken
-0.76 -1.00 media+stand
-0.57 -0.74 media+suicide
0.36 0.41 media+tonight
-0.43 -0.44 media+trapped
-0.38 -0.23 media+violence
-0.09 -0.25 media+want
-0.49 0.12 media+work
-0.39 -0.07 media+wound
-0.18 -0.27 media+you
-0.26 -0.31 media>chores
-0.16 -0.22 media>date
-0.29 -0.33 media>die
-0.47 -0.41 media>end
-0.34 -0.28 media>find
0.27 0.12 media>intend
-0.40 -0.40 media>kin
-0.12 0.13 media>last
-0.44 -0.29 media>letter
-0.34 -0.42 media>life
-0.30 -0.39 media>media
-0.08 -0.08 media>mourning
-0.33 0.03 media>no
0.18 0.06 media>other
0.27 0.12 media>papers
-0.43 -0.55 media>past
-0.40 -0.45 media>pills
-0.12 -0.13 media>prepare
0.22 0.25 media>quantity
-0.46 -0.11 media>rope
0.18 0.72 media>self
-0.20 -0.34 media>spoken
-0.50 -0.47 media>stand
0.09 -0.05 media>suicide
0.48 0.45 media>tonight
0.00 -0.26 media>want
-0.26 -0.31 media>work
-1.06 -0.77 mourning
-0.42 0.34 mourning+no
-0.38 0.29 mourning+now
-0.23 -0.58 mourning+other
-0.37 -0.44 mourning+pain
-0.07 0.49 mourning+papers
-0.30 -0.44 mourning+past
0.25 0.02 mourning+prepare
0.12 -0.32 mourning+quantity
-0.12 -0.35 mourning+routine
-0.43 -0.24 mourning+self
-0.42 0.28 mourning+suicide
-0.27 -0.34 mourning+tonight
-0.40 0.29 mourning+urge
-0.14 0.02 mourning+work
-0.13 -0.35 mourning>date
-0.03 0.17 mourning>intend
-0.48 -0.17 mourning>kin
-0.26 -0.15 mourning>media
-0.21 -0.18 mourning>mourning
-0.22 -0.42 mourning>now
-0.44 -0.55 mourning>other
-0.07 0.49 mourning>papers
-0.10 -0.35 mourning>past
-0.28 -0.47 mourning>quantity
-0.52 -0.29 mourning>self
0.01 0.13 no
-0.40 -0.36 no+now
-0.13 0.46 no+old
-0.00 -0.26 no+other
-0.40 -0.66 no+pain
0.15 -0.08 no+papers
-0.23 -0.34 no+passed
0.54 0.19 no+past
-0.19 -0.24 no+peace
0.40 0.67 no+pet
0.39 0.08 no+pills
0.22 0.37 no+poison
0.31 0.36 no+prepare
-0.70 -0.10 no+quantity
0.17 0.14 no+question
0.23 0.24 no+revenge
-0.13 0.32 no+rope
0.24 -0.13 no+routine
0.29 0.22 no+school
0.08 -0.05 no+self
0.08 0.57 no+sleep-away
0.13 -0.03 no+sorry
-0.04 -0.06 no+spoken
0.42 0.43 no+stand
-0.51 0.39 no+substance
-0.43 -0.74 no+suicide
0.27 0.29 no+thanks
0.61 0.51 no+therapy
-0.19 -0.40 no+tired
0.30 0.30 no+tonight
-0.26 0.08 no+took
-0.28 -0.29 no+train
0.30 0.16 no+trapped
0.04 -0.21 no+urge
-0.46 0.67 no+vehicle
0.04 -0.18 no+violence
-0.33 -0.49 no+voices
-0.46 -0.36 no+want
0.67 0.73 no+water
-0.10 -0.15 no+work
-0.02 -0.16 no+worry
0.41 0.59 no+wound
0.75 0.73 no+you
0.78 0.68 no>aftermath
-0.53 -0.36 no>alone
-0.15 0.01 no>anymore
0.33 0.50 no>burden
-0.08 0.45 no>cannot
-0.13 0.22 no>care
-0.22 -0.46 no>child
0.04 -0.02 no>chores
-0.00 0.32 no>date
-0.50 -0.18 no>despair
-0.47 -0.32 no>die
-0.05 -0.07 no>do-it
0.35 0.59 no>eating
0.42 -0.03 no>end
-0.15 0.26 no>enough
-0.84 -0.44 no>exit
0.07 0.38 no>find
-0.45 -0.39 no>forever
0.36 0.07 no>give-away
-0.36 0.54 no>glad
-0.25 -0.32 no>goodbye
-0.61 -0.54 no>gun
-0.09 0.01 no>hold
-1.27 -0.70 no>hurt-self
-0.57 -0.33 no>intend
-0.57 -0.43 no>kill-self
0.42 0.36 no>kin
0.83 0.88 no>laugh
-0.67 -0.66 no>leisure
0.30 0.58 no>life
0.35 0.23 no>love
-0.23 0.71 no>matter
0.01 -0.27 no>no
0.15 -0.13 no>now
0.31 0.42 no>other
-0.61 -0.54 no>pain
0.57 0.64 no>papers
0.37 0.61 no>passed
0.23 0.01 no>past
-0.31 -0.26 no>peace
0.19 -0.06 no>pills
0.35 0.72 no>prepare
-0.14 0.49 no>quantity
0.20 0.18 no>question
-0.03 -0.16 no>self
0.08 0.57 no>sleep-away
0.68 0.75 no>sorry
0.19 0.51 no>spoken
0.04 -0.03 no>stand
-0.85 -0.75 no>suicide
-0.10 0.37 no>tired
-0.44 -0.29 no>tonight
-0.45 -0.28 no>took
0.26 0.31 no>trapped
-0.07 -0.02 no>urge
-0.64 -0.59 no>violence
-0.52 -0.65 no>voices
-0.31 -0.77 no>want
-0.12 -0.05 no>work
0.06 -0.07 no>worry
-0.37 -0.04 no>wound
0.50 0.83 no>you
-0.07 -0.13 now
-0.26 -0.28 now+old
0.38 0.10 now+other
0.00 0.52 now+pain
-0.38 -0.08 now+papers
0.00 0.31 now+passed
0.40 0.26 now+past
0.03 0.08 now+peace
0.10 0.15 now+pet
0.69 0.91 now+pills
-0.18 -0.25 now+poison
0.29 0.32 now+prepare
0.40 0.07 now+quantity
0.13 -0.03 now+question
0.02 -0.03 now+revenge
0.40 0.22 now+rope
-0.05 -0.14 now+routine
0.13 0.01 now+school
0.24 0.02 now+self
0.44 0.38 now+sleep-away
0.32 0.36 now+sorry
0.52 0.58 now+spoken
0.45 0.21 now+stand
-0.06 0.46 now+substance
0.60 0.91 now+suicide
-0.19 -0.25 now+thanks
-0.04 0.05 now+therapy
-0.32 -0.01 now+tired
-0.03 -0.02 now+tonight
0.06 0.15 now+took
-0.18 -0.11 now+train
0.14 0.28 now+trapped
0.13 0.63 now+urge
-0.09 -0.20 now+vehicle
0.85 0.13 now+violence
0.00 0.05 now+want
0.13 0.01 now+water
-0.03 0.17 now+work
-0.14 0.34 now+worry
0.07 -0.14 now+wound
-0.08 0.15 now+you
-0.29 0.21 now>after
0.08 0.17 now>aftermath
0.61 1.04 now>alone
0.25 -0.02 now>anymore
0.42 0.18 now>cannot
-0.07 -0.29 now>child
0.58 0.39 now>date
0.08 0.53 now>despair
-0.45 -0.21 now>die
0.40 0.70 now>do-it
-0.41 0.54 now>eating
-0.01 0.41 now>end
0.14 0.27 now>exit
0.22 0.21 now>gas
-0.17 -0.11 now>glad
0.42 0.33 now>goodbye
-0.05 -0.06 now>height
0.38 0.87 now>hold
0.02 -0.20 now>hurt-other
0.26 0.34 now>hurt-self
-0.16 -0.28 now>intend
0.42 0.79 now>kill-self
-0.26 -0.04 now>last
-0.23 -0.36 now>laugh
0.22 0.21 now>leisure
0.14 0.01 now>letter
0.19 1.03 now>life
0.08 0.26 now>matter
-0.28 -0.28 now>media
-0.24 -0.01 now>no
0.43 0.98 now>now
0.14 -0.03 now>other
-0.27 0.32 now>papers
-0.41 -0.04 now>passed
0.57 0.44 now>past
-0.08 0.20 now>peace
0.32 0.58 now>pills
0.10 0.06 now>prepare
0.26 0.13 now>quantity
0.49 0.45 now>question
-0.14 -0.14 now>rope
0.25 0.30 now>self
0.24 0.14 now>spoken
0.62 0.44 now>stand
0.06 0.38 now>substance
-0.04 0.50 now>suicide
-0.14 -0.19 now>thanks
-0.32 -0.01 now>tired
-0.06 -0.15 now>tonight
-0.03 0.02 now>took
0.27 0.25 now>train
0.61 0.58 now>trapped
0.10 0.38 now>urge
0.81 0.71 now>violence
0.10 0.53 now>want
0.23 0.10 now>wound
0.00 0.04 now>you
-0.93 -0.36 old
-0.43 -0.40 old+other
-0.43 -0.52 old+papers
-0.33 0.18 old+past
-0.38 -0.43 old+peace
-0.16 -0.18 old+pet
0.36 0.28 old+pills
-0.07 -0.01 old+prepare
-0.12 0.41 old+quantity
0.18 0.39 old+question
-0.25 -0.29 old+revenge
0.03 -0.09 old+routine
-0.37 -0.43 old+school
-0.20 -0.10 old+self
0.02 -0.06 old+spoken
-0.24 -0.18 old+stand
-0.38 0.55 old+suicide
0.11 -0.06 old+tonight
0.51 0.41 old+took
-0.26 0.06 old+train
0.26 0.04 old+trapped
0.45 0.18 old+violence
-0.26 -0.10 old+want
0.04 -0.17 old+water
-0.34 0.25 old+work
-0.39 -0.08 old+wound
0.33 0.36 old>gun
0.25 0.38 old>hold
0.27 0.18 old>intend
-0.11 -0.15 old>leisure
-0.26 -0.34 old>letter
0.18 0.74 old>no
0.10 0.44 old>old
-0.05 0.16 old>other
-0.24 -0.39 old>papers
0.29 0.25 old>past
-0.14 -0.17 old>pet
-0.25 -0.29 old>revenge
-0.37 -0.43 old>school
0.03 -0.39 old>self
0.02 -0.17 old>spoken
0.26 0.21 old>stand
0.23 0.01 old>took
0.27 0.00 old>violence
-0.21 -0.25 old>want
-0.35 -0.23 other
-0.37 -0.10 other+pain
0.26 0.18 other+papers
0.04 0.08 other+passed
-0.08 0.16 other+past
0.09 -0.00 other+peace
0.36 -0.02 other+pet
-0.30 0.03 other+pills
-0.31 -0.35 other+poison
0.07 0.06 other+prepare
-0.15 -0.27 other+quantity
0.05 0.03 other+question
0.09 0.07 other+revenge
-0.18 -0.06 other+rope
0.01 0.15 other+routine
-0.05 0.07 other+school
0.06 0.26 other+self
0.13 -0.18 other+sleep-away
0.07 0.01 other+sorry
-0.35 -0.14 other+spoken
-0.06 -0.15 other+stand
-0.13 0.22 other+substance
-0.10 0.14 other+suicide
0.11 -0.13 other+thanks
0.23 0.10 other+therapy
-0.00 0.09 other+tonight
0.56 0.13 other+took
-0.02 0.12 other+train
0.38 0.47 other+trapped
0.21 0.51 other+urge
0.05 -0.12 other+vehicle
-0.01 0.11 other+violence
0.58 0.45 other+voices
-0.33 -0.16 other+want
0.17 0.08 other+water
-0.16 0.01 other+work
-0.38 -0.25 other+worry
-0.15 0.17 other+wound
-0.12 -0.44 other+you
0.13 0.08 other>after
0.09 -0.13 other>aftermath
0.25 0.45 other>alone
0.25 0.47 other>anymore
0.16 0.11 other>blade
-0.19 -0.19 other>burden
-0.30 -0.12 other>cannot
0.28 0.49 other>care
0.19 0.57 other>child
0.13 0.14 other>chores
-0.11 0.03 other>date
0.43 -0.01 other>despair
-0.40 0.54 other>die
0.35 0.91 other>end
0.36 0.14 other>enough
-0.08 -0.19 other>exit
0.17 0.14 other>find
0.27 0.08 other>forever
0.21 0.23 other>funeral
0.42 0.36 other>gas
-0.16 0.23 other>give-away
-0.32 -0.46 other>glad
-0.22 -0.20 other>goodbye
0.16 0.20 other>gun
-0.09 -0.02 other>height
-0.34 -0.33 other>hold
0.23 0.25 other>hurt-other
-0.41 0.15 other>intend
-0.41 -0.44 other>joy
0.16 0.08 other>kill-self
-0.03 -0.21 other>kin
-0.02 0.21 other>last
0.45 0.37 other>laugh
-0.22 -0.50 other>leisure
0.26 0.02 other>letter
-0.52 -0.13 other>life
-0.46 -0.07 other>matter
-0.01 -0.16 other>media
-0.21 -0.29 other>mourning
-0.13 -0.24 other>no
0.35 0.19 other>now
0.03 0.09 other>old
-0.35 -0.01 other>other
0.16 0.04 other>pain
-0.14 -0.14 other>papers
0.00 -0.20 other>passed
0.22 -0.15 other>past
0.56 0.59 other>peace
-0.16 -0.26 other>pet
-0.25 0.03 other>pills
-0.24 -0.28 other>poison
-0.36 -0.25 other>prepare
-0.16 -0.24 other>quantity
-0.06 0.25 other>question
0.18 0.18 other>revenge
0.05 0.05 other>rope
-0.34 -0.17 other>routine
-0.40 -0.19 other>school
0.33 0.60 other>self
-0.17 -0.23 other>sorry
-0.23 0.09 other>spoken
-0.05 0.10 other>stand
0.01 -0.05 other>substance
-0.13 0.77 other>suicide
0.04 -0.02 other>thanks
-0.29 -0.41 other>therapy
0.11 0.30 other>tonight
-0.36 0.12 other>took
-0.48 -0.63 other>train
0.17 0.05 other>trapped
0.18 0.17 other>vehicle
0.30 0.25 other>violence
0.41 0.24 other>voices
-0.73 -0.29 other>want
-0.17 -0.28 other>water
-0.17 0.08 other>work
-0.16 0.35 other>wound
0.20 0.58 other>you
0.26 0.18 pain
0.22 -0.08 pain+passed
0.49 0.19 pain+question
0.18 0.10 pain+self
-0.14 0.26 pain+stand
0.55 0.29 pain+tonight
-0.24 0.31 pain+violence
-0.14 0.03 pain+want
-0.03 -0.44 pain>burden
0.38 0.35 pain>child
-0.00 0.21 pain>date
0.60 0.65 pain>end
-0.16 0.22 pain>now
-0.19 0.59 pain>other
0.14 -0.02 pain>self
0.62 0.42 pain>tonight
0.05 -0.24 papers
0.22 0.04 papers+passed
-0.51 -0.55 papers+past
0.24 0.18 papers+peace
0.22 0.19 papers+pet
0.09 0.07 papers+pills
-0.19 -0.33 papers+prepare
-0.15 -0.45 papers+quantity
0.03 0.23 papers+question
-0.22 -0.36 papers+self
0.16 0.04 papers+spoken
0.22 0.19 papers+stand
0.86 1.04 papers+tonight
0.05 0.08 papers+took
-0.26 -0.36 papers+train
-0.13 -0.15 papers+trapped
0.29 0.26 papers+vehicle
-0.32 0.02 papers+want
0.15 -0.08 papers+work
-0.27 -0.61 papers+worry
-0.20 0.08 papers+you
0.34 0.23 papers>after
-0.05 -0.01 papers>care
0.18 0.09 papers>end
0.19 0.20 papers>funeral
0.39 0.30 papers>glad
-0.11 -0.14 papers>hold
-0.04 -0.23 papers>letter
-0.11 -0.07 papers>matter
0.12 -0.15 papers>other
0.33 0.36 papers>papers
0.45 0.50 papers>passed
-0.06 -0.16 papers>past
0.11 0.06 papers>quantity
0.24 0.21 papers>question
-0.16 -0.30 papers>self
0.17 0.13 papers>spoken
0.10 0.01 papers>stand
0.40 0.64 papers>tonight
-0.36 -0.53 passed
-0.15 -0.19 passed+past
0.24 0.44 passed+peace
-0.58 -0.51 passed+pills
0.37 0.33 passed+prepare
-0.00 0.14 passed+quantity
0.27 0.42 passed+question
0.42 0.29 passed+rope
-0.21 -0.12 passed+routine
-0.28 -0.12 passed+school
-0.05 -0.08 passed+self
0.12 0.45 passed+spoken
-0.08 -0.12 passed+stand
0.10 -0.01 passed+thanks
-0.30 -0.30 passed+therapy
-0.03 0.67 passed+tonight
-0.56 -0.51 passed+took
-0.44 -0.08 passed+train
-0.15 0.01 passed+trapped
-0.22 -0.01 passed+urge
-0.50 -0.54 passed+violence
-0.24 -0.05 passed+want
0.14 0.14 passed+work
-0.38 0.36 passed+wound
0.33 0.33 passed+you
0.30 0.29 passed>after
0.06 -0.21 passed>alone
0.06 0.41 passed>die
-0.56 -0.32 passed>end
0.13 0.51 passed>exit
0.50 0.45 passed>glad
0.32 0.75 passed>hurt-self
0.35 0.32 passed>kill-self
-0.22 0.51 passed>kin
-0.04 -0.04 passed>letter
-0.31 -0.32 passed>no
0.23 0.60 passed>now
-0.21 0.13 passed>other
-0.08 -0.11 passed>papers
-0.74 -0.34 passed>passed
-0.42 -0.13 passed>past
-0.49 -0.44 passed>pills
0.14 0.12 passed>quantity
0.42 0.26 passed>self
0.15 0.49 passed>stand
0.10 0.16 passed>thanks
0.24 0.40 passed>tonight
0.50 0.45 passed>want
-0.36 0.32 passed>wound
-0.43 -0.22 past
0.06 -0.18 past+peace
-0.12 -0.11 past+pet
-0.09 0.25 past+pills
0.00 -0.26 past+poison
0.01 0.06 past+prepare
-0.42 -0.27 past+quantity
0.33 0.19 past+question
-0.37 -0.34 past+revenge
0.56 0.50 past+rope
0.23 0.25 past+routine
0.07 -0.02 past+school
-0.15 0.02 past+self
-0.12 0.33 past+sleep-away
-0.00 -0.12 past+sorry
-0.37 0.10 past+spoken
-0.53 -0.49 past+stand
-0.45 -0.07 past+substance
-0.28 0.36 past+suicide
0.15 -0.02 past+thanks
-0.58 -0.35 past+therapy
-0.26 -0.31 past+tonight
-0.76 -0.28 past+took
-0.59 -0.08 past+train
-0.17 -0.26 past+trapped
-0.53 -0.59 past+urge
-0.35 -0.34 past+vehicle
0.14 0.20 past+violence
-0.21 0.49 past+voices
-0.27 -0.13 past+want
-0.65 -0.63 past+water
-0.11 0.08 past+work
-0.33 -0.06 past+worry
-0.19 -0.07 past+wound
-0.24 0.06 past+you
-0.23 -0.34 past>aftermath
-0.26 -0.26 past>alone
-0.59 -0.27 past>anymore
0.00 -0.36 past>cannot
-0.09 -0.16 past>child
0.18 0.51 past>date
-0.23 -0.04 past>die
0.32 0.33 past>do-it
-0.59 -0.54 past>eating
-0.56 -0.62 past>end
-0.31 -0.18 past>enough
0.33 0.04 past>glad
0.49 0.30 past>gun
-0.55 0.10 past>height
-0.15 0.49 past>hold
-0.26 -0.33 past>hurt-other
-0.36 0.66 past>hurt-self
-0.04 -0.07 past>intend
-0.03 -0.34 past>kill-self
-0.31 -0.19 past>kin
0.20 0.34 past>last
-0.41 -0.23 past>laugh
-0.08 -0.43 past>leisure
0.19 0.14 past>letter
-0.37 -0.45 past>life
0.15 -0.18 past>matter
0.22 0.34 past>media
-0.09 -0.21 past>mourning
-0.18 -0.19 past>no
0.14 0.47 past>now
-0.48 0.19 past>old
0.39 0.18 past>other
-0.26 -0.36 past>papers
0.01 -0.23 past>passed
-0.64 0.70 past>past
-0.26 -0.22 past>peace
0.50 0.39 past>pills
-0.37 -0.15 past>prepare
-0.60 -0.12 past>quantity
-0.22 -0.22 past>revenge
0.22 0.07 past>rope
0.28 0.41 past>school
-0.03 0.44 past>self
-0.56 0.13 past>spoken
-0.00 0.06 past>stand
-0.56 0.30 past>suicide
-0.06 -0.38 past>thanks
-0.28 0.05 past>therapy
-0.12 0.24 past>tonight
-0.38 0.57 past>took
0.07 -0.05 past>trapped
-0.32 -0.17 past>urge
0.34 0.47 past>violence
-0.57 -0.04 past>want
-0.22 0.05 past>work
-0.10 0.57 past>wound
-0.10 0.37 past>you
-0.30 -0.45 peace
-0.21 -0.20 peace+pet
0.11 0.04 peace+pills
0.56 0.49 peace+prepare
-0.31 -0.48 peace+quantity
0.38 0.21 peace+question
0.15 0.39 peace+school
-0.05 -0.16 peace+self
0.29 0.36 peace+sleep-away
-0.08 0.01 peace+stand
0.25 0.31 peace+thanks
0.36 -0.04 peace+tired
0.10 -0.08 peace+tonight
0.02 0.56 peace+took
-0.11 -0.22 peace+trapped
-0.10 0.37 peace+vehicle
-0.39 -0.36 peace+violence
-0.12 0.15 peace+voices
-0.54 -0.37 peace+want
-0.52 -0.43 peace+water
0.42 0.33 peace+you
0.34 0.32 peace>anymore
0.43 0.40 peace>end
0.27 0.53 peace>forever
0.44 0.36 peace>glad
0.45 0.39 peace>hold
0.63 0.61 peace>intend
-0.30 -0.36 peace>kin
0.04 -0.00 peace>leisure
0.04 -0.10 peace>no
-0.18 -0.25 peace>now
-0.50 -0.52 peace>other
-0.10 0.06 peace>past
0.47 0.15 peace>self
0.17 0.09 peace>thanks
0.07 -0.17 peace>tonight
-0.12 0.32 peace>took
-0.10 -0.10 peace>trapped
-0.10 0.37 peace>vehicle
-0.16 -0.19 peace>want
-0.46 -0.36 peace>water
-0.51 -0.99 pet
-0.40 -0.44 pet+pills
0.23 0.22 pet+prepare
0.02 -0.20 pet+self
-0.23 -0.47 pet+stand
0.28 0.02 pet+tonight
0.24 0.12 pet+took
-0.43 -0.36 pet+violence
-0.33 -0.34 pet+want
0.13 0.09 pet>after
-0.49 0.37 pet>cannot
0.17 0.09 pet>date
0.02 -0.26 pet>die
0.13 0.09 pet>exit
0.51 0.54 pet>kin
-0.04 0.30 pet>no
-0.26 -0.23 pet>now
0.24 0.05 pet>other
-0.26 -0.21 pet>past
-0.20 -0.13 pet>peace
-0.36 -0.38 pet>pills
-0.06 0.07 pet>self
0.32 0.22 pet>tonight
-0.43 -0.36 pet>violence
-0.33 -0.34 pet>want
0.32 0.02 pills
0.40 0.70 pills+prepare
0.60 0.42 pills+quantity
-0.09 -0.39 pills+question
-1.01 -0.85 pills+routine
0.41 0.41 pills+school
0.31 0.18 pills+self
0.25 0.24 pills+sorry
-0.02 0.09 pills+spoken
-0.17 0.11 pills+stand
0.18 0.39 pills+substance
-0.56 -0.41 pills+suicide
0.24 0.30 pills+therapy
-0.36 -0.42 pills+tired
-0.69 -0.74 pills+tonight
-0.12 -0.07 pills+took
-0.01 0.42 pills+trapped
0.11 0.24 pills+violence
0.21 0.00 pills+want
-0.17 -0.23 pills+work
-0.32 0.13 pills+worry
-0.31 0.06 pills+you
-0.38 -0.38 pills>aftermath
0.36 0.39 pills>alone
-0.27 -0.24 pills>anymore
0.34 0.27 pills>care
-0.07 -0.11 pills>date
0.22 0.23 pills>die
-0.44 -0.49 pills>eating
0.42 0.38 pills>enough
0.12 0.50 pills>hold
0.20 0.26 pills>intend
0.22 0.04 pills>kin
0.07 0.36 pills>last
0.13 0.11 pills>no
0.55 0.37 pills>now
-0.28 0.45 pills>other
-0.36 -0.10 pills>past
0.05 0.18 pills>peace
-0.07 0.06 pills>pills
0.52 0.51 pills>prepare
0.39 0.19 pills>quantity
-0.41 -0.34 pills>question
-0.76 -0.79 pills>routine
-0.49 -0.29 pills>self
-0.01 -0.15 pills>stand
-0.52 -0.31 pills>suicide
-0.36 -0.42 pills>tired
-0.60 -0.62 pills>tonight
-0.41 -0.25 pills>took
0.14 0.04 pills>want
-0.32 0.13 pills>worry
-0.12 -0.50 poison
0.40 0.29 poison+prepare
0.30 -0.09 poison+quantity
0.41 0.36 poison+self
-0.06 -0.05 poison+stand
-0.05 -0.10 poison+substance
0.42 0.30 poison+took
-0.49 -0.52 poison+trapped
0.29 0.38 poison+want
-0.37 -0.41 poison>end
0.34 0.38 poison>hold
0.22 0.37 poison>no
-0.02 -0.13 poison>now
-0.15 -0.20 poison>other
0.03 0.03 poison>past
-0.06 -0.08 poison>poison
0.35 0.63 poison>self
0.18 0.14 poison>stand
0.29 0.38 poison>want
0.40 -0.02 prepare
0.07 -0.07 prepare+quantity
0.59 0.51 prepare+rope
-0.11 0.05 prepare+routine
0.31 0.22 prepare+self
-0.29 0.45 prepare+spoken
-0.20 -0.21 prepare+therapy
-0.24 0.15 prepare+tonight
-0.14 0.54 prepare+took
0.20 0.40 prepare+train
-0.40 -0.45 prepare+trapped
0.37 0.43 prepare+vehicle
0.35 0.42 prepare+violence
0.37 0.90 prepare+want
-0.03 -0.17 prepare+work
-0.28 0.54 prepare+wound
-0.26 -0.24 prepare+you
0.36 0.39 prepare>alone
0.38 0.43 prepare>anymore
-0.69 -0.63 prepare>blade
-0.42 -0.44 prepare>chores
0.23 0.09 prepare>date
-0.11 -0.12 prepare>end
-0.10 -0.15 prepare>enough
0.31 0.39 prepare>exit
0.34 0.57 prepare>gun
0.68 0.76 prepare>height
-0.26 -0.15 prepare>hold
0.05 -0.08 prepare>kill-self
-0.19 -0.09 prepare>kin
-0.21 -0.03 prepare>last
-0.21 0.22 prepare>leisure
0.20 0.19 prepare>letter
0.28 0.53 prepare>no
0.34 0.37 prepare>now
-0.12 0.03 prepare>other
0.13 0.09 prepare>papers
0.36 0.50 prepare>past
0.54 0.49 prepare>peace
0.43 0.47 prepare>pills
0.33 0.24 prepare>poison
-0.41 -0.36 prepare>prepare
0.02 0.13 prepare>quantity
0.71 0.68 prepare>rope
-0.22 -0.14 prepare>self
0.05 0.14 prepare>stand
-0.33 -0.38 prepare>tonight
0.11 -0.07 prepare>trapped
0.16 0.68 prepare>want
-0.23 0.15 quantity
-0.24 0.35 quantity+question
-0.10 -0.19 quantity+rope
-0.14 -0.42 quantity+routine
0.38 0.28 quantity+school
0.18 0.24 quantity+self
0.24 0.51 quantity+sorry
0.05 -0.28 quantity+spoken
-0.41 -0.56 quantity+stand
-0.04 -0.01 quantity+substance
0.25 0.09 quantity+suicide
-0.53 -0.60 quantity+thanks
-0.01 -0.18 quantity+therapy
-0.30 -0.33 quantity+tonight
0.92 0.47 quantity+took
0.41 0.43 quantity+train
-0.54 -0.16 quantity+trapped
-0.25 -0.26 quantity+urge
-0.07 -0.08 quantity+vehicle
0.39 0.33 quantity+violence
0.16 0.30 quantity+want
-0.46 -0.53 quantity+water
-0.48 0.25 quantity+work
0.20 0.20 quantity+wound
0.13 0.07 quantity+you
0.03 -0.01 quantity>after
-0.04 -0.03 quantity>aftermath
-0.21 -0.32 quantity>anymore
-0.40 -0.02 quantity>chores
-0.24 -0.14 quantity>date
-0.44 0.55 quantity>despair
0.05 0.22 quantity>do-it
0.02 -0.08 quantity>end
0.01 -0.33 quantity>glad
-0.34 -0.45 quantity>height
0.01 0.30 quantity>hold
-0.39 -0.47 quantity>intend
-0.19 -0.22 quantity>kin
0.03 -0.06 quantity>last
-0.39 -0.24 quantity>leisure
0.22 0.18 quantity>letter
0.22 0.33 quantity>love
0.24 0.08 quantity>mourning
-0.58 0.02 quantity>no
0.07 0.05 quantity>now
0.41 0.33 quantity>other
-0.43 -0.63 quantity>papers
-0.30 -0.41 quantity>past
-0.24 -0.30 quantity>peace
0.58 0.66 quantity>pills
0.21 -0.05 quantity>poison
-0.09 -0.29 quantity>prepare
0.53 0.20 quantity>quantity
0.07 -0.04 quantity>self
0.05 -0.37 quantity>spoken
-0.20 -0.30 quantity>stand
0.09 -0.03 quantity>substance
0.03 0.05 quantity>tonight
-0.19 -0.19 quantity>took
0.37 0.49 quantity>want
-0.41 -0.40 quantity>water
0.19 0.01 quantity>wound
-0.07 -0.07 quantity>you
-0.15 -0.26 question
0.13 0.10 question+routine
-0.18 -0.16 question+school
-0.33 -0.36 question+self
-0.24 0.16 question+spoken
-0.13 -0.13 question+stand
-0.88 -0.39 question+suicide
-0.15 0.04 question+tonight
0.18 0.08 question+took
0.48 0.42 question+trapped
0.25 0.27 question+vehicle
-0.42 0.03 question+violence
-0.45 -0.18 question+want
0.13 -0.02 question+work
-0.18 -0.06 question+worry
0.36 0.43 question+wound
-0.55 -0.15 question+you
-0.41 0.06 question>date
-0.26 0.19 question>die
0.27 0.33 question>do-it
0.48 0.45 question>end
-0.05 0.61 question>kill-self
-0.49 -0.32 question>no
-0.54 -0.14 question>other
-0.13 0.17 question>past
-0.01 -0.11 question>pills
-0.52 -0.34 question>question
0.21 0.20 question>routine
0.19 0.22 question>self
-0.36 0.44 question>spoken
-0.46 -0.48 question>suicide
-0.16 0.29 question>tonight
0.40 0.50 question>took
-0.45 -0.42 question>want
-0.18 -0.06 question>worry
-0.50 -0.33 question>you
0.46 0.32 revenge
0.08 0.01 revenge+school
0.19 0.17 revenge+self
0.04 0.28 revenge+spoken
-0.10 -0.21 revenge+stand
0.02 0.07 revenge+tonight
0.31 0.43 revenge+train
-0.27 -0.34 revenge+violence
0.19 0.19 revenge+want
-0.11 -0.13 revenge>anymore
0.19 0.26 revenge>date
-0.17 -0.16 revenge>intend
-0.01 -0.05 revenge>now
0.02 0.24 revenge>other
0.41 0.41 revenge>revenge
-0.16 -0.32 revenge>self
-0.27 -0.34 revenge>violence
-0.01 -0.13 revenge>want
0.58 0.12 rope
-0.11 0.24 rope+school
0.34 0.31 rope+self
-0.35 0.28 rope+spoken
-0.03 0.05 rope+stand
-0.14 -0.31 rope+tonight
0.52 0.42 rope+trapped
-0.39 0.25 rope+vehicle
0.39 0.71 rope+violence
0.38 0.34 rope+want
-0.29 -0.33 rope+work
0.06 -0.03 rope+wound
-0.29 -0.25 rope>chores
0.27 0.48 rope>date
-0.50 -0.44 rope>end
0.44 0.42 rope>gas
0.20 0.22 rope>hold
0.37 0.28 rope>kin
-0.27 -0.34 rope>media
-0.13 -0.15 rope>no
0.37 0.34 rope>now
-0.01 0.43 rope>other
-0.02 0.34 rope>past
0.14 -0.24 rope>self
0.09 0.30 rope>stand
-0.26 -0.45 rope>tonight
-0.39 0.25 rope>vehicle
0.31 0.22 rope>want
-0.29 -0.33 rope>work
0.03 -0.08 rope>wound
-0.10 -0.32 routine
-0.40 0.12 routine+school
-0.02 -0.04 routine+self
-0.28 0.05 routine+spoken
-0.51 -0.19 routine+stand
0.02 -0.09 routine+tonight
-0.50 -0.44 routine+took
-0.37 -0.29 routine+trapped
0.13 0.57 routine+want
-0.23 -0.19 routine+water
0.22 0.19 routine+work
-0.35 -0.34 routine+wound
0.22 0.14 routine+you
-0.31 -0.31 routine>date
-0.58 0.37 routine>find
0.45 0.45 routine>forever
-0.03 0.04 routine>other
-0.60 -0.56 routine>pills
-0.35 -0.46 routine>quantity
-0.32 -0.00 routine>school
-0.12 -0.07 routine>self
-0.40 -0.35 routine>spoken
0.11 -0.03 routine>tonight
0.08 0.33 routine>want
-0.37 -0.76 school
-0.09 -0.09 school+self
0.21 0.41 school+spoken
0.01 -0.20 school+stand
0.05 -0.05 school+suicide
-0.33 -0.17 school+therapy
-0.22 -0.10 school+tonight
0.48 0.53 school+took
0.31 0.43 school+train
-0.39 -0.40 school+violence
-0.07 -0.06 school+want
-0.11 -0.13 school>anymore
0.21 0.24 school>die
0.32 0.31 school>do-it
0.17 -0.21 school>intend
0.20 0.13 school>kill-self
0.21 0.08 school>laugh
0.04 -0.22 school>leisure
-0.05 -0.03 school>letter
0.01 -0.17 school>no
0.03 -0.04 school>now
0.13 0.45 school>other
-0.02 -0.22 school>past
0.24 0.24 school>revenge
-0.11 0.24 school>rope
-0.43 -0.35 school>school
-0.01 -0.41 school>self
-0.14 -0.09 school>tonight
-0.32 -0.25 school>violence
-0.23 -0.29 school>want
0.09 0.24 self
-0.10 0.12 self+sleep-away
0.09 -0.03 self+sorry
-0.00 0.16 self+spoken
0.07 0.01 self+stand
0.12 0.33 self+substance
0.34 0.43 self+suicide
0.35 0.24 self+thanks
-0.28 -0.41 self+therapy
-0.45 -0.21 self+tired
0.40 0.10 self+tonight
0.16 -0.12 self+took
0.26 0.24 self+train
0.02 -0.05 self+trapped
0.13 0.13 self+urge
0.24 0.21 self+vehicle
0.05 0.07 self+violence
-0.08 0.12 self+voices
0.14 -0.04 self+want
0.08 -0.11 self+water
-0.23 -0.41 self+work
-0.58 -0.24 self+worry
0.08 -0.07 self+wound
0.40 -0.01 self+you
0.20 -0.02 self>after
0.05 -0.07 self>aftermath
-0.29 -0.44 self>alone
-0.26 -0.22 self>anymore
0.23 0.26 self>blade
-0.20 0.51 self>burden
-0.32 -0.28 self>cannot
-0.47 -0.23 self>care
0.23 0.23 self>child
0.04 -0.24 self>chores
0.11 0.03 self>date
-0.69 0.45 self>despair
0.08 -0.06 self>die
-0.07 -0.11 self>do-it
0.24 0.75 self>eating
0.21 0.04 self>end
-0.09 -0.05 self>enough
-0.10 -0.14 self>exit
0.32 0.11 self>find
-0.06 -0.49 self>forever
-0.06 0.23 self>funeral
0.36 0.36 self>gas
-0.56 -0.41 self>give-away
-0.38 -0.23 self>glad
0.13 -0.09 self>goodbye
0.26 0.04 self>gun
0.39 0.31 self>height
0.25 -0.17 self>hold
0.04 0.08 self>hurt-other
0.01 -0.07 self>hurt-self
0.36 0.07 self>intend
0.80 1.75 self>kill-self
0.12 -0.08 self>kin
0.26 0.06 self>last
-0.58 -0.70 self>laugh
-0.22 -0.22 self>leisure
0.30 0.20 self>letter
-0.13 -0.16 self>life
0.24 0.24 self>love
-0.09 0.46 self>matter
0.19 0.06 self>media
-0.40 0.08 self>mourning
0.01 -0.07 self>no
0.23 0.45 self>now
0.25 0.32 self>old
-0.17 -0.03 self>other
0.15 0.27 self>pain
0.28 0.09 self>papers
-0.09 0.06 self>passed
-0.43 0.06 self>past
0.08 -0.04 self>peace
0.09 0.25 self>pet
-0.19 -0.20 self>pills
0.20 0.32 self>poison
0.25 0.09 self>prepare
0.47 0.56 self>quantity
-0.24 -0.72 self>question
-0.11 -0.24 self>rope
-0.03 -0.13 self>routine
0.22 0.06 self>school
0.04 0.19 self>self
-0.63 0.20 self>sleep-away
-0.07 0.11 self>sorry
0.24 0.25 self>spoken
0.34 0.31 self>stand
-0.33 0.11 self>substance
0.39 0.61 self>suicide
0.25 0.31 self>thanks
-0.31 -0.54 self>therapy
-0.43 -0.28 self>tired
0.38 0.18 self>tonight
0.18 -0.09 self>took
0.18 0.05 self>train
0.20 -0.05 self>trapped
-0.08 0.04 self>urge
0.22 0.44 self>vehicle
-0.12 0.23 self>violence
-0.35 -0.22 self>voices
0.07 0.01 self>want
0.23 0.17 self>water
-0.19 -0.08 self>work
-0.77 -0.31 self>worry
0.09 0.11 self>wound
0.43 0.29 self>you
-0.10 0.49 sleep-away
0.72 0.34 sleep-away+tonight
-0.12 0.15 sleep-away+voices
0.10 0.39 sleep-away+want
0.49 0.48 sleep-away>hold
-0.12 0.40 sleep-away>no
0.44 0.38 sleep-away>now
-0.12 0.33 sleep-away>peace
-0.41 0.06 sleep-away>self
-0.35 0.53 sleep-away>sleep-away
0.55 0.28 sleep-away>tonight
0.74 0.38 sorry
0.39 0.37 sorry+took
-0.15 -0.25 sorry+want
0.23 0.41 sorry+work
0.43 0.58 sorry+you
0.15 0.12 sorry>no
0.56 0.53 sorry>quantity
0.22 0.03 sorry>self
-0.28 -0.12 spoken
-0.33 -0.14 spoken+stand
0.42 -0.16 spoken+suicide
0.26 0.18 spoken+therapy
0.28 0.25 spoken+tonight
0.05 -0.01 spoken+took
0.55 0.53 spoken+trapped
-0.22 -0.12 spoken+vehicle
0.36 0.09 spoken+violence
0.08 0.58 spoken+voices
-0.38 -0.14 spoken+want
0.03 -0.06 spoken+work
-0.27 0.32 spoken+worry
-0.36 0.09 spoken+wound
-0.73 -0.54 spoken+you
-0.10 0.02 spoken>anymore
0.16 -0.16 spoken>child
-0.41 0.17 spoken>date
-0.34 0.25 spoken>despair
-0.37 -0.05 spoken>die
0.36 0.46 spoken>do-it
0.21 0.47 spoken>end
-0.52 0.55 spoken>exit
-0.33 0.36 spoken>glad
0.15 -0.06 spoken>goodbye
-0.17 -0.34 spoken>hold
-0.30 -0.25 spoken>hurt-self
-0.75 0.48 spoken>intend
-0.24 0.43 spoken>kill-self
0.31 0.24 spoken>kin
-0.31 0.60 spoken>laugh
0.26 0.55 spoken>letter
-0.53 0.25 spoken>life
-0.37 0.12 spoken>matter
-0.21 0.19 spoken>media
-0.20 -0.15 spoken>no
0.13 0.10 spoken>now
-0.27 -0.10 spoken>other
-0.33 0.36 spoken>passed
-0.18 0.08 spoken>past
0.31 0.54 spoken>pills
-0.23 -0.05 spoken>quantity
0.00 -0.15 spoken>question
-0.15 0.50 spoken>routine
0.21 0.28 spoken>school
0.09 -0.19 spoken>self
-0.26 0.39 spoken>spoken
-0.12 -0.26 spoken>stand
0.33 0.46 spoken>suicide
0.16 0.05 spoken>tonight
0.48 0.36 spoken>trapped
-0.70 0.02 spoken>want
0.04 -0.05 spoken>work
-0.29 -0.18 spoken>wound
-0.43 -0.14 spoken>you
0.25 0.20 stand
0.11 0.20 stand+substance
-0.06 -0.20 stand+suicide
-0.16 -0.18 stand+therapy
-0.00 0.02 stand+tonight
0.51 0.55 stand+took
-0.12 -0.15 stand+train
-0.02 0.19 stand+trapped
0.45 0.38 stand+urge
0.47 0.26 stand+vehicle
-0.45 -0.49 stand+violence
0.19 0.26 stand+want
0.28 0.07 stand+water
-0.04 -0.10 stand+work
-0.08 0.03 stand+wound
-0.03 -0.26 stand>aftermath
-0.01 -0.13 stand>alone
0.22 0.02 stand>anymore
0.15 0.14 stand>chores
-0.23 0.10 stand>date
-0.32 0.65 stand>die
0.12 0.30 stand>end
-0.09 -0.05 stand>exit
0.02 -0.06 stand>gas
0.22 0.22 stand>height
0.15 0.40 stand>hold
0.12 0.22 stand>last
0.15 0.08 stand>leisure
-0.48 -0.69 stand>media
-0.06 -0.17 stand>no
0.21 0.15 stand>now
-0.03 -0.14 stand>other
-0.39 -0.65 stand>past
-0.01 0.05 stand>peace
-0.31 0.51 stand>pills
-0.35 -0.49 stand>quantity
-0.30 -0.29 stand>revenge
0.45 0.50 stand>rope
-0.39 -0.51 stand>routine
-0.14 -0.29 stand>school
-0.21 -0.08 stand>self
-0.02 -0.07 stand>spoken
0.79 0.61 stand>stand
0.12 0.45 stand>suicide
-0.20 0.43 stand>tonight
-0.08 -0.19 stand>train
0.04 0.23 stand>trapped
0.34 0.41 stand>vehicle
0.76 0.67 stand>want
-0.02 -0.11 stand>water
-0.16 -0.35 stand>work
0.19 0.42 stand>wound
0.08 1.23 substance
-0.37 0.37 substance+tonight
0.19 0.02 substance+took
0.24 0.15 substance+trapped
-0.02 0.64 substance+violence
-0.38 -0.44 substance+want
0.35 0.51 substance+wound
-0.27 0.25 substance>after
-0.39 0.27 substance>date
0.17 0.36 substance>hurt-self
-0.05 0.26 substance>no
-0.48 0.39 substance>now
0.16 0.40 substance>other
-0.33 0.03 substance>past
-0.02 0.35 substance>pills
-0.05 -0.10 substance>poison
-0.25 0.18 substance>quantity
0.50 0.53 substance>self
-0.37 0.37 substance>tonight
0.33 0.23 substance>violence
0.34 0.51 substance>wound
1.02 0.82 suicide
0.43 0.26 suicide+therapy
0.49 0.59 suicide+tonight
0.21 0.34 suicide+took
-0.26 0.34 suicide+trapped
-0.00 -0.08 suicide+urge
0.49 0.29 suicide+want
-0.43 -0.22 suicide+work
-0.42 -0.10 suicide+worry
-0.56 -0.48 suicide+you
-0.41 0.38 suicide>anymore
-0.03 0.61 suicide>date
-0.19 -0.21 suicide>end
0.30 0.02 suicide>letter
0.27 -0.13 suicide>life
-0.52 -0.48 suicide>no
0.76 0.66 suicide>now
-0.43 -0.17 suicide>other
0.17 0.13 suicide>past
0.29 0.29 suicide>quantity
0.32 0.38 suicide>school
0.11 0.06 suicide>self
-0.34 -0.43 suicide>stand
0.47 0.46 suicide>tonight
-0.18 -0.17 suicide>want
-0.42 -0.18 suicide>you
0.03 -0.34 thanks
0.37 0.29 thanks+therapy
0.33 0.33 thanks+want
0.07 0.19 thanks+you
0.29 0.43 thanks>past
-0.53 -0.60 thanks>quantity
0.51 0.43 thanks>self
-0.11 -0.06 thanks>you
-0.67 -1.00 therapy
-0.52 -0.43 therapy+tonight
0.02 -0.06 therapy+took
-0.49 -0.64 therapy+want
-0.34 -0.31 therapy+work
-0.18 -0.12 therapy+you
0.25 0.36 therapy>date
-0.36 -0.36 therapy>hold
-0.15 -0.13 therapy>hurt-other
0.08 -0.09 therapy>intend
-0.22 -0.27 therapy>letter
0.26 0.29 therapy>no
0.44 0.31 therapy>other
-0.40 -0.12 therapy>past
0.24 0.12 therapy>self
0.16 0.01 therapy>spoken
-0.46 -0.55 therapy>tonight
-0.47 -0.42 therapy>want
-0.06 -0.41 therapy>you
-1.13 -0.34 tired
0.12 -0.10 tired+tonight
0.02 -0.32 tired+want
-0.39 -0.54 tired+work
-0.28 -0.23 tired>child
-0.26 -0.23 tired>chores
-0.37 -0.52 tired>glad
-0.07 0.73 tired>life
-0.39 -0.54 tired>no
0.33 -0.17 tired>self
-0.39 -0.54 tired>work
0.09 -0.12 tonight
-0.29 0.06 tonight+took
0.34 0.46 tonight+train
-0.07 -0.13 tonight+trapped
-0.21 0.33 tonight+urge
-0.08 -0.16 tonight+vehicle
0.30 0.41 tonight+violence
-0.03 0.22 tonight+voices
0.09 0.02 tonight+want
-0.51 -0.40 tonight+water
-0.31 -0.39 tonight+work
-0.06 -0.13 tonight+wound
0.79 0.81 tonight+you
0.21 0.31 tonight>after
-0.26 0.36 tonight>alone
0.66 0.55 tonight>anymore
-0.12 0.22 tonight>cannot
0.28 0.34 tonight>child
0.01 0.07 tonight>chores
0.09 0.35 tonight>date
0.48 0.33 tonight>die
-0.13 -0.10 tonight>do-it
-0.31 0.45 tonight>eating
-0.01 0.04 tonight>end
-0.39 -0.39 tonight>exit
-0.41 0.19 tonight>find
-0.31 0.33 tonight>give-away
-0.15 -0.18 tonight>glad
0.22 0.18 tonight>goodbye
-0.44 -0.24 tonight>height
-0.19 0.50 tonight>hold
0.08 0.00 tonight>intend
-0.21 -0.19 tonight>joy
0.47 0.45 tonight>kill-self
-0.08 -0.27 tonight>last
-0.29 -0.32 tonight>leisure
0.42 0.39 tonight>letter
0.26 0.18 tonight>matter
0.11 0.22 tonight>media
0.10 -0.05 tonight>no
-0.27 0.15 tonight>now
0.25 0.02 tonight>other
0.31 0.32 tonight>papers
-0.09 -0.12 tonight>past
0.04 0.18 tonight>peace
0.20 0.62 tonight>prepare
-0.04 0.24 tonight>quantity
-0.13 -0.21 tonight>question
0.31 0.29 tonight>revenge
-0.00 0.26 tonight>school
0.37 0.48 tonight>self
0.40 0.51 tonight>spoken
-0.35 -0.39 tonight>stand
0.60 0.61 tonight>tonight
-0.51 -0.28 tonight>trapped
-0.16 0.24 tonight>urge
-0.36 -0.51 tonight>violence
0.16 0.01 tonight>want
-0.52 -0.46 tonight>work
0.51 0.48 tonight>wound
0.61 0.67 tonight>you
0.37 0.42 took
-0.05 0.05 took+trapped
0.12 0.15 took+vehicle
-0.26 -0.54 took+want
0.01 -0.10 took+water
-0.05 0.26 took+work
-0.14 -0.20 took>alone
-0.14 0.54 took>anymore
-0.34 -0.22 took>cannot
-0.41 -0.06 took>child
0.27 0.31 took>chores
-0.26 0.63 took>date
0.23 0.44 took>enough
-0.14 -0.08 took>gun
0.39 0.40 took>hold
-0.34 -0.29 took>intend
-0.42 -0.06 took>last
0.24 0.27 took>life
0.22 0.33 took>love
0.01 -0.17 took>matter
-0.23 -0.12 took>no
-0.10 0.09 took>now
0.61 0.77 took>other
-0.22 0.45 took>past
-0.25 -0.11 took>pills
0.32 0.22 took>poison
0.86 0.48 took>quantity
-0.02 -0.15 took>self
0.44 0.49 took>stand
-0.11 -0.13 took>substance
-0.54 0.32 took>tonight
0.34 0.04 train
0.05 -0.02 train+trapped
0.61 0.55 train+want
-0.19 -0.21 train>after
0.33 0.39 train>date
0.35 0.42 train>laugh
-0.40 -0.55 train>now
-0.21 0.04 train>other
-0.26 -0.36 train>papers
-0.45 -0.03 train>past
-0.19 0.31 train>prepare
0.20 0.24 train>self
0.05 0.11 train>stand
-0.19 0.31 train>tonight
-0.28 -0.39 train>train
0.34 0.17 train>want
0.45 0.55 trapped
0.42 -0.11 trapped+violence
-0.10 0.11 trapped+want
0.46 0.52 trapped+water
0.29 0.36 trapped+work
-0.35 -0.13 trapped+worry
0.22 0.51 trapped+wound
-0.31 0.15 trapped>aftermath
0.31 0.39 trapped>blade
0.39 0.40 trapped>chores
0.06 0.45 trapped>date
0.29 0.43 trapped>die
0.39 0.40 trapped>goodbye
0.47 0.27 trapped>height
0.11 0.08 trapped>hold
-0.31 -0.35 trapped>intend
0.47 0.47 trapped>kin
-0.14 -0.20 trapped>last
-0.39 -0.49 trapped>leisure
-0.22 -0.10 trapped>no
-0.41 -0.20 trapped>now
0.54 0.30 trapped>other
0.23 0.20 trapped>prepare
0.20 0.45 trapped>question
0.42 0.22 trapped>self
0.34 0.54 trapped>spoken
-0.01 -0.12 trapped>stand
0.29 0.22 trapped>tonight
0.55 0.51 trapped>trapped
0.43 0.46 trapped>violence
0.70 0.76 trapped>want
-0.01 0.22 trapped>work
0.35 0.26 trapped>wound
-0.15 0.19 urge
0.20 0.37 urge+violence
-0.27 -0.19 urge+want
0.53 0.29 urge+wound
-0.36 0.30 urge>anymore
0.38 0.28 urge>cannot
0.09 -0.09 urge>die
0.41 0.12 urge>exit
-0.05 0.05 urge>hurt-self
0.48 0.28 urge>intend
0.23 -0.06 urge>kill-self
-0.40 -0.39 urge>laugh
-0.11 -0.17 urge>life
0.54 0.10 urge>no
0.29 0.11 urge>now
-0.12 -0.06 urge>self
0.38 0.28 urge>urge
-0.04 0.51 urge>wound
0.23 0.01 vehicle
-0.38 -0.26 vehicle+violence
0.52 0.98 vehicle+want
0.13 -0.05 vehicle+work
-0.27 -0.21 vehicle+wound
0.18 0.18 vehicle>gas
0.36 0.34 vehicle>hold
-0.20 0.28 vehicle>intend
-0.47 0.20 vehicle>no
-0.17 -0.38 vehicle>now
-0.39 -0.59 vehicle>other
-0.30 -0.30 vehicle>past
-0.03 0.07 vehicle>self
-0.22 -0.12 vehicle>spoken
-0.26 -0.38 vehicle>stand
0.51 0.46 vehicle>vehicle
-0.25 0.73 vehicle>violence
0.08 0.24 violence
-0.54 0.41 violence+want
-0.01 -0.20 violence+water
-0.59 -0.12 violence+work
0.06 0.62 violence+wound
0.16 0.21 violence>cannot
0.36 0.47 violence>child
-0.13 0.09 violence>date
-0.06 0.45 violence>gun
-0.44 -0.18 violence>height
-0.27 0.35 violence>hold
0.19 -0.05 violence>kin
-0.05 0.35 violence>last
0.23 0.12 violence>laugh
-0.44 0.12 violence>leisure
-0.09 0.25 violence>no
0.35 -0.17 violence>now
-0.37 -0.26 violence>other
-0.07 -0.16 violence>past
0.11 0.24 violence>pills
0.39 0.25 violence>quantity
-0.30 -0.45 violence>school
0.16 0.48 violence>self
-0.14 -0.13 violence>stand
0.06 0.48 violence>tonight
0.36 0.16 violence>trapped
-0.05 -0.14 violence>violence
-0.02 -0.22 violence>water
0.43 0.38 violence>wound
-0.36 0.46 voices
0.39 0.61 voices+want
0.32 0.33 voices+you
-0.34 0.11 voices>despair
0.39 0.21 voices>hurt-other
0.32 0.33 voices>last
-0.41 -0.37 voices>no
-0.30 0.44 voices>past
-0.00 1.04 voices>self
-0.12 0.15 voices>sleep-away
0.08 0.58 voices>spoken
-0.07 0.49 voices>voices
0.36 0.44 voices>want
0.49 0.63 want
0.58 0.56 want+water
-0.21 -0.28 want+work
-0.16 -0.09 want+worry
0.14 0.11 want+wound
0.11 -0.07 want+you
-0.35 0.11 want>after
-0.04 0.09 want>aftermath
-0.01 0.26 want>alone
-0.19 -0.22 want>anymore
0.09 -0.06 want>cannot
0.18 0.18 want>date
0.53 0.42 want>die
-0.15 -0.29 want>do-it
-0.15 -0.23 want>eating
-0.19 -0.16 want>end
-0.04 0.40 want>enough
-0.01 0.43 want>exit
0.46 0.16 want>find
0.45 0.55 want>forever
0.22 0.54 want>glad
0.42 0.31 want>goodbye
0.60 0.68 want>gun
0.89 0.93 want>height
0.14 -0.16 want>hold
-0.08 0.51 want>hurt-other
-0.05 0.06 want>hurt-self
0.51 0.40 want>intend
0.13 0.19 want>kill-self
0.15 0.51 want>kin
-0.64 -0.56 want>laugh
-0.27 -0.28 want>leisure
0.04 0.13 want>life
-0.01 0.19 want>media
-0.70 -0.26 want>no
-0.07 1.26 want>now
-0.32 0.24 want>other
0.09 -0.17 want>pain
-0.43 -0.09 want>papers
0.04 0.29 want>passed
-0.17 -0.07 want>past
-0.45 -0.29 want>peace
0.05 -0.03 want>pills
0.18 0.24 want>quantity
-0.56 -0.41 want>self
0.21 0.27 want>sleep-away
0.23 0.27 want>sorry
0.04 0.34 want>stand
0.62 0.35 want>suicide
0.72 0.80 want>tonight
-0.37 -0.56 want>took
0.06 0.03 want>trapped
-0.22 -0.34 want>urge
0.40 0.62 want>vehicle
-0.24 0.60 want>violence
0.08 0.34 want>voices
-0.28 0.01 want>want
-0.33 0.01 want>work
0.16 0.49 want>wound
0.51 0.08 want>you
-0.14 -0.72 water
0.35 0.37 water>child
-0.32 -0.28 water>laugh
0.46 0.41 water>no
0.30 0.20 water>other
-0.61 -0.54 water>past
-0.22 -0.31 water>quantity
-0.23 -0.19 water>routine
0.06 0.04 water>self
-0.23 -0.19 water>tonight
0.13 0.15 water>violence
-0.80 -1.01 work
-0.21 -0.32 work+wound
0.41 0.46 work>alone
-0.36 -0.32 work>anymore
-0.18 -0.17 work>cannot
-0.56 0.20 work>date
-0.30 -0.32 work>end
-0.08 -0.13 work>last
-0.15 -0.21 work>laugh
-0.44 -0.30 work>no
0.03 0.18 work>now
-0.57 -0.02 work>other
-0.34 -0.31 work>passed
0.19 0.22 work>past
-0.29 -0.24 work>self
-0.26 -0.21 work>stand
-0.42 -0.45 work>suicide
-0.35 -0.42 work>tonight
-0.33 0.49 work>violence
-0.40 -0.47 work>want
-0.33 -0.46 work>work
-1.16 -0.49 worry
-0.02 -0.22 worry+you
-0.24 0.41 worry>child
-0.20 -0.39 worry>other
-0.04 0.16 worry>self
0.12 0.22 wound
0.41 0.43 wound>aftermath
0.09 -0.09 wound>anymore
0.21 0.04 wound>cannot
0.23 0.25 wound>chores
-0.57 0.27 wound>date
0.43 0.30 wound>despair
0.44 0.45 wound>do-it
0.49 0.64 wound>end
-0.45 -0.49 wound>kin
-0.51 0.40 wound>last
0.89 0.40 wound>no
0.36 0.16 wound>now
-0.10 0.46 wound>other
-0.31 0.12 wound>passed
0.01 0.04 wound>past
-0.29 0.37 wound>prepare
0.23 0.30 wound>quantity
0.08 -0.21 wound>self
-0.04 0.46 wound>spoken
0.57 0.62 wound>urge
0.92 1.15 wound>wound
0.27 -0.41 you
-0.13 0.22 you>date
-0.43 -0.23 you>die
0.33 0.27 you>end
0.26 0.25 you>goodbye
-0.01 0.12 you>hold
0.48 0.50 you>hurt-other
0.63 0.48 you>intend
0.44 0.47 you>last
-0.37 -0.41 you>leisure
-0.29 -0.27 you>life
0.27 0.67 you>no
-0.51 -0.23 you>other
0.33 0.33 you>passed
0.04 -0.13 you>past
0.02 -0.04 you>quantity
-0.39 -0.30 you>question
0.05 0.19 you>self
0.31 0.47 you>sorry
-0.36 -0.37 you>therapy
0.26 0.17 you>tonight
0.32 0.33 you>voices
-0.19 -0.22 you>want
`;
